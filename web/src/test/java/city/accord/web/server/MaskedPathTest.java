package city.accord.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a log may keep of an address. */
class MaskedPathTest {

  private static final String TOKEN = "kJ3x_9Qd-7TzP0aVb2Lr5w";

  @ParameterizedTest
  @CsvSource({
    "/en/invitation/%s, /en/invitation/*",
    "/zh-Hant/invitation/%s/people/7/passport, /zh-Hant/invitation/*/people/7/passport",
    "/en/registration/%s/letter.pdf, /en/registration/*/letter.pdf",
    "/en/meetings/%s/calendar.ics, /en/meetings/*/calendar.ics",
    "/en/password/%s, /en/password/*",
    "/press-list/%s, /press-list/*",
    "/en/press-list/%s, /en/press-list/*",
    "/en/no-such-page/%s, /en/no-such-page/*",
    "//en//invitation//%s, //en//invitation//*",
    "/EN/Invitation/%s, /EN/Invitation/*",
  })
  void aTokenBecomesAStar(String path, String masked) {
    assertEquals(masked, MaskedPath.of(path.formatted(TOKEN)));
  }

  @Test
  void aCodeBecomesAStarHoweverShortItIs() {
    assertEquals("/sign/*", MaskedPath.of("/sign/ab12cd"));
    assertEquals("/en/sign/*", MaskedPath.of("/en/sign/AB12CD"));
    assertEquals("/en/door/*", MaskedPath.of("/en/door/4711"));
  }

  @ParameterizedTest
  @CsvSource({
    "/en",
    "/zh-Hant/programme/opening-of-the-summit-2016",
    "/en/desk/delegations/taoyuan-city",
    "/resources/css/desk.css",
    "/api/v1/programme",
  })
  void whatEverybodyMayKnowStays(String path) {
    assertEquals(path, MaskedPath.of(path));
  }

  @Test
  void whatAVisitorWritesEndsNoLineAndNoQuotation() {
    assertEquals("a??b?c?", AccessLog.written("a\r\nb\"c\\"));
    assertEquals("-", AccessLog.written(null));
    assertEquals(300, AccessLog.written("x".repeat(5000)).length());
  }
}
