package city.accord.web.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose pages may open a channel on which tablets write and walls watch. */
class OwnOriginTest {

  private static final String HOST = "summit.example:8443";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "https://evil.example:8443",
        "https://summit.example",
        "https://summit.example:8444",
        "https://summit.example:8443.evil.example",
        "https://evil.example/summit.example:8443",
        "https://summit.example:8443@evil.example",
        "null",
        "summit.example:8443",
        "https://a b"
      })
  void aPageOfAnotherSiteOpensNoChannel(String origin) {
    assertTrue(OwnOrigin.isForeign(origin, HOST));
  }

  @Test
  void ourOwnPagesDoUnderTheHostThatTheyWereCalledBy() {
    assertFalse(OwnOrigin.isForeign("https://summit.example:8443", HOST));
    assertFalse(OwnOrigin.isForeign("https://SUMMIT.example:8443", HOST));
  }

  @Test
  void aClientThatIsNotABrowserSendsNoOrigin() {
    assertFalse(OwnOrigin.isForeign("", HOST));
  }

  @Test
  void aHandshakeThatWasNotLookedAtCountsAsForeign() {
    assertTrue(OwnOrigin.isForeign(Map.of()));
    assertEquals("", OwnOrigin.cookie(Map.of(), "__Host-accord-tablet"));
  }
}
