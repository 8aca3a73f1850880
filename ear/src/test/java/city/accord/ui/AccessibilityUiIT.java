package city.accord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Organiser;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** WCAG 2.2 AA, as far as a machine can tell it: by light and in the dark. */
@ExtendWith(OnRunningSummit.class)
class AccessibilityUiIT {

  private static final List<String> PUBLIC =
      List.of(
          "/en",
          "/en/declaration",
          "/en/cities",
          "/en/cities/taipei",
          "/en/programme",
          "/en/programme/changes",
          "/en/signage",
          "/en/press",
          "/en/verify",
          "/en/captions",
          "/en/sign",
          "/en/guide",
          "/en/guide/protocol",
          "/zh-Hant/guide/door",
          "/en/privacy",
          "/en/about/accessibility");

  private static final List<String> HEBREW =
      List.of(
          "/he",
          "/he/declaration",
          "/he/programme",
          "/he/programme?view=grid",
          "/he/cities",
          "/he/cities/tel-aviv",
          "/he/people/jana-koubkova",
          "/he/press",
          "/he/verify",
          "/he/privacy",
          "/he/about/accessibility");

  private static final String FITS =
      "document.documentElement.scrollWidth <= document.documentElement.clientWidth";

  private static final List<String> DESK =
      List.of(
          "/en/desk",
          "/en/desk/delegations?view=projector",
          "/en/desk/summit/looks",
          "/en/desk/pages",
          "/en/desk/pages/accessibility",
          "/en/desk/attendees",
          "/en/desk/attendees/1",
          "/en/desk/attendees/1/erase",
          "/en/desk/attendees/import",
          "/en/desk/privacy",
          "/en/desk/categories",
          "/en/desk/door/set-up",
          "/en/desk/print",
          "/en/desk/print/lists",
          "/en/desk/print/seats",
          "/en/desk/print/templates",
          "/en/desk/displays",
          "/en/desk/programme",
          "/en/desk/programme/new",
          "/en/desk/tracks",
          "/en/desk/releases/new",
          "/en/desk/releases/1",
          "/en/desk/day",
          "/en/desk/declarations/taipei-declaration-on-smart-cities",
          "/en/desk/ceremonies/1",
          "/en/desk/ceremonies/1/backstage",
          "/en/desk/ceremonies/1/timer",
          "/en/desk/ceremonies/1/signals",
          "/en/desk/ceremonies/1/captions",
          "/en/desk/ceremonies/1/codes");

  /**
   * What keeps people out, or leaves them lost in a page, each with where it is; and what a class
   * lays out although it is hidden.
   */
  private static final String BARRIERS =
      """
      async () => {
        const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
        const order = ["heading-order", "page-has-heading-one", "region", "landmark-one-main", "landmark-unique"];
        const rules = Object.fromEntries(order.map((rule) => [rule, { enabled: true }]));
        const runOnly = { type: "tag", values: levels };
        const shown = [...document.querySelectorAll("[hidden]")]
          .filter((one) => getComputedStyle(one).display !== "none")
          .map((one) => "hidden, and shown: " + one.tagName + "." + one.className);
        return (await axe.run(document, { runOnly, rules, resultTypes: ["violations"], iframes: false })).violations
          .filter((rule) => order.includes(rule.id) || rule.impact === "serious" || rule.impact === "critical")
          .flatMap((rule) => rule.nodes.map((node) => rule.id + " at " + node.target.join(" ")))
          .concat(shown);
      }\
      """;

  /** Of these, what the dark can change: a page is the same by its light, but for its colours. */
  private static final String COLOURS =
      """
      async () => {
        // a colour on its way to another is neither
        for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
        const runOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };
        return (await axe.run(document, { runOnly, resultTypes: ["violations"], iframes: false })).violations
          .flatMap((rule) => rule.nodes.map((node) => rule.id + " at " + node.target.join(" ")));
      }\
      """;

  @Test
  void theMainPagesHaveNoAccessibilityViolationsByLightNorInTheDark(RunningSummit summit) {
    try (BrowserContext someone = summit.visitor()) {
      Page page = someone.newPage();
      Map<String, Object> barriers = new TreeMap<>();
      for (String address : PUBLIC) look(page, summit, address, barriers);
      page.navigate(summit.https() + "/en/sign-in");
      Organiser.signIn(summit, page);
      for (String address : DESK) look(page, summit, address, barriers);
      barriers.values().removeIf(List.of()::equals);
      assertEquals(Map.of(), barriers);
    }
  }

  private static void look(
      Page page, RunningSummit summit, String address, Map<String, Object> barriers) {
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    barriers.put(address, barriers(page, summit, address));
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    barriers.put(address + " in the dark", page.evaluate(COLOURS));
  }

  /** From right to left, in the letters of neither of the desk's languages. */
  @Test
  void thePublicPagesHaveNoneInHebrew(RunningSummit summit) throws SQLException {
    offer("zh-Hant en he", summit);
    try (BrowserContext someone = summit.visitor()) {
      Page page = someone.newPage();
      Map<String, Object> barriers = new TreeMap<>();
      for (String address : HEBREW) {
        barriers.put(address, barriers(page, summit, address));
        assertEquals("rtl", page.evaluate("document.documentElement.dir"), address);
        assertEquals(true, page.evaluate(FITS), address);
      }
      barriers.values().removeIf(List.of()::equals);
      assertEquals(Map.of(), barriers);
    } finally {
      offer("zh-Hant en", summit);
    }
  }

  /** A yellow that nobody could read on paper, and a blue that nobody could in the dark. */
  @Test
  void coloursOfTheSummitsOwnCanBeRead(RunningSummit summit) throws SQLException {
    colour("'#ffd400', accent_dark = '#1b2f6e'", summit);
    try (BrowserContext someone = summit.visitor()) {
      Page page = someone.newPage();
      Map<String, Object> barriers = new TreeMap<>();
      for (String address : List.of("/en", "/en/cities/taipei", "/en/programme", "/en/press-list"))
        look(page, summit, address, barriers);
      assertEquals(
          1, page.locator("link[href^='/colours/ffd400-1b2f6e-']").count(), "its own style sheet");
      barriers.values().removeIf(List.of()::equals);
      assertEquals(Map.of(), barriers);
    } finally {
      colour("null, accent_dark = null", summit);
    }
  }

  private static void colour(String colours, RunningSummit summit) throws SQLException {
    try (Connection database = summit.database();
        PreparedStatement colour =
            database.prepareStatement("update summit set accent_light = " + colours)) {
      colour.executeUpdate();
    }
  }

  private static void offer(String languages, RunningSummit summit) throws SQLException {
    try (Connection database = summit.database();
        PreparedStatement offer =
            database.prepareStatement("update summit set site_languages = ?")) {
      offer.setString(1, languages);
      offer.executeUpdate();
    }
  }

  private static Object barriers(Page page, RunningSummit summit, String address) {
    page.navigate(summit.https() + address);
    page.evaluate(AxeBuilder.getAxeScript() + "; undefined");
    return page.evaluate(BARRIERS);
  }
}
