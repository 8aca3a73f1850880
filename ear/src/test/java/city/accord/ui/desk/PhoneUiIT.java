package city.accord.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Organiser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk on a phone. */
@ExtendWith(OnRunningSummit.class)
class PhoneUiIT {

  private static final int WIDTH = 390;

  private static final List<String> PAGES =
      List.of(
          "",
          "/arrivals",
          "/cities",
          "/delegations",
          "/programme",
          "/proposals",
          "/jobs",
          "/meetings",
          "/meetings/interpreters",
          "/releases/1",
          "/summit/languages",
          "/attendees",
          "/pools",
          "/press-list",
          "/webhooks",
          "/speakers",
          "/releases",
          "/statements",
          "/declarations",
          "/ceremonies",
          "/mails",
          "/accounts",
          "/summit",
          "/displays");

  /** The texts of cells that are broken although they are short. */
  private static final String NARROW =
      """
      () => [...document.querySelectorAll("table.table tbody :is(td, th)")]
        .filter((cell) => {
          const text = cell.innerText.trim();
          const style = getComputedStyle(cell);
          const room = cell.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
          return /\\p{Script=Han}{4}/u.test(text) && room < 4 * parseFloat(style.fontSize)
            && cell.offsetHeight > 3.5 * parseFloat(style.fontSize);
        })
        .map((cell) => cell.innerText.trim())\
      """;

  private static final String TOUCHES =
      """
      () => [...document.querySelectorAll("main > .card")].some((card) => {
        const below = card.nextElementSibling;
        return below && below.getBoundingClientRect().top - card.getBoundingClientRect().bottom < 8;
      })\
      """;

  @Test
  void noPageOfTheDeskIsWiderThanThePhone(RunningSummit summit) {
    try (BrowserContext officer = Organiser.signedIn(summit)) {
      Page page = officer.newPage();
      page.setViewportSize(WIDTH, 844);
      List<String> wide = new ArrayList<>();
      for (String path : PAGES) {
        page.navigate(summit.https() + "/en/desk" + path);
        if ((Boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth"))
          wide.add(path);
      }
      assertEquals(List.of(), wide);
    }
  }

  @Test
  void noHeadingTouchesTheCardAboveIt(RunningSummit summit) {
    try (BrowserContext officer = Organiser.signedIn(summit)) {
      Page page = officer.newPage();
      page.setViewportSize(WIDTH, 844);
      List<String> touching = new ArrayList<>();
      for (String path : List.of("/pages/venue/versions/1", "/ceremonies/1/signals", "/displays")) {
        page.navigate(summit.https() + "/en/desk" + path);
        assertTrue(page.locator("main .card").count() > 0, path);
        if ((Boolean) page.evaluate(TOUCHES)) touching.add(path);
      }
      assertEquals(List.of(), touching);
    }
  }

  /** Chinese breaks between any two characters: a narrow column becomes one of single ones. */
  @Test
  void noColumnIsAFewCharactersWideInChinese(RunningSummit summit) {
    try (BrowserContext officer = Organiser.signedIn(summit)) {
      Page page = officer.newPage();
      page.setViewportSize(WIDTH, 844);
      List<String> narrow = new ArrayList<>();
      for (String path : PAGES) {
        page.navigate(summit.https() + "/zh-Hant/desk" + path);
        for (Object cell : (List<?>) page.evaluate(NARROW)) narrow.add(path + ": " + cell);
      }
      assertEquals(List.of(), narrow);
    }
  }

  @Test
  void theFilterOfTheBoardDoesNotLieOverItsTitle(RunningSummit summit) {
    try (BrowserContext officer = Organiser.signedIn(summit)) {
      Page page = officer.newPage();
      page.setViewportSize(WIDTH, 844);
      page.navigate(summit.https() + "/en/desk/ceremonies/1");
      BoundingBox filter = page.locator(".board-filter").boundingBox();
      BoundingBox title = page.locator(".console-board .section-title").first().boundingBox();
      assertTrue(
          filter.y + filter.height <= title.y || title.y + title.height <= filter.y,
          "the filter lies over the title");
    }
  }
}
