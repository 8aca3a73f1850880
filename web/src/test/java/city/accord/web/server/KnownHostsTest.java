package city.accord.web.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names under which a server answers. */
class KnownHostsTest {

  private final KnownHosts hosts =
      KnownHosts.of("https://Summit.example", "venue.example, 192.0.2.4 [2001:db8::4]", null);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "summit.example",
        "SUMMIT.example:8443",
        "venue.example",
        "192.0.2.4:8443",
        "[2001:DB8::4]:8443"
      })
  void itsOwnNamesAreKnownUnderAnyPort(String host) {
    assertTrue(hosts.isKnown(host, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "evil.example",
        "summit.example.evil.example",
        "evil.example#summit.example",
        "summit.example@evil.example",
        "summit.example:80@evil.example",
        "summit.example/",
        "summit.example:",
        "summit.example ",
        "localhost"
      })
  void anyOtherNameIsForeign(String host) {
    assertFalse(hosts.isKnown(host, false));
  }

  @Test
  void whoCallsFromThisMachineMaySayLocalhost() {
    assertTrue(hosts.isKnown("localhost:8080", true));
    assertTrue(hosts.isKnown("127.0.0.1", true));
    assertTrue(hosts.isKnown("[::1]:8080", true));
    assertFalse(hosts.isKnown("evil.example", true));
  }
}
