package city.accord.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a request comes from, whatever its headers say. */
class TrustedProxiesTest {

  /** The caller is 10.0.0.5; the visitor 203.0.113.7 made up whatever stands before them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // one that replaces the header
        "true              | 203.0.113.7                            | 203.0.113.7",
        // one that appends: what the visitor sent stands first
        "true              | 127.0.0.1, 203.0.113.7                 | 203.0.113.7",
        "1                 | 127.0.0.1,  198.51.100.1 , 203.0.113.7 | 203.0.113.7",
        // two that append
        "2                 | 127.0.0.1, 203.0.113.7, 10.0.0.6       | 203.0.113.7",
        "2                 | 203.0.113.7                            | 203.0.113.7",
        // by their addresses
        "10.0.0.5          | 127.0.0.1, 203.0.113.7                 | 203.0.113.7",
        "10.0.0.0/8        | 127.0.0.1, 203.0.113.7, 10.0.0.6       | 203.0.113.7",
        "10.0.0.5,10.0.0.6 | 10.0.0.6, 203.0.113.7, 10.0.0.6        | 203.0.113.7",
        "10.0.0.0/8        | 10.0.0.7, 10.0.0.6                     | 10.0.0.7",
        // as some write it
        "true              | 203.0.113.7:51000                      | 203.0.113.7",
        "true              | [2001:db8::7]:51000                    | 2001:db8:0:0:0:0:0:7",
        "true              | 2001:db8::7                            | 2001:db8:0:0:0:0:0:7",
        "true              | ::ffff:203.0.113.7                     | 203.0.113.7",
        // no address, so whoever called
        "true              | example.org                            | 10.0.0.5",
        "true              | 127.0.0.1, unknown                     | 10.0.0.5",
        "2                 | localhost, 203.0.113.7                 | 203.0.113.7",
      })
  void theVisitorIsWhoCalledTheOutermostProxy(String setting, String header, String visitor) {
    assertEquals(
        visitor, visitor(setting, header, "https").orElseThrow().address().getHostAddress());
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "0", "10.0.0.6", "10.1.0.0/16", "2001:db8::/32"})
  void headersOfOthersThanTheProxiesAreIgnored(String setting) {
    assertEquals(Optional.empty(), visitor(setting, "203.0.113.7", "https"));
  }

  @Test
  void aRequestWithoutTheHeaderWasPassedOnByNobody() {
    assertEquals(Optional.empty(), visitor("true", "", "https"));
  }

  @Test
  void theSchemeIsWhatTheOutermostProxySaw() {
    assertTrue(isHttps("true", "203.0.113.7", "https"));
    assertTrue(isHttps("2", "203.0.113.7, 10.0.0.6", "https, http"));
    assertTrue(isHttps("2", "203.0.113.7, 10.0.0.6", "https"));
    assertFalse(isHttps("true", "203.0.113.7", "https, http"));
    assertFalse(isHttps("2", "203.0.113.7, 10.0.0.6", "https, http, http"));
    assertFalse(isHttps("true", "203.0.113.7", "http"));
    assertFalse(isHttps("true", "203.0.113.7", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "proxy.example.org", "-1", "10.0.0"})
  void anInvalidSettingStopsTheStart(String setting) {
    assertThrows(IllegalArgumentException.class, () -> TrustedProxies.of(setting));
  }

  private static boolean isHttps(String setting, String addresses, String schemes) {
    return visitor(setting, addresses, schemes).orElseThrow().https();
  }

  private static Optional<TrustedProxies.Visitor> visitor(
      String setting, String addresses, String schemes) {
    try {
      InetAddress caller = InetAddress.getByName("10.0.0.5");
      return TrustedProxies.of(setting).visitor(caller, List.of(addresses), List.of(schemes));
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }
}
