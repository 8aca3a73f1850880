package city.accord.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first page that anyone sees. */
@ExtendWith(OnRunningSummit.class)
class HomeUiIT {

  @ParameterizedTest
  @CsvSource({"en, Smart City Mayors", "zh-Hant, 智慧城市"})
  void theHomePageShowsTheSummitInTheVisitorsLanguage(
      String language, String words, RunningSummit summit) {
    try (BrowserContext visitor = summit.visitor()) {
      Page page = visitor.newPage();
      Response response = page.navigate(summit.http() + "/" + language);
      assertEquals(200, response.status());
      assertThat(page.locator("html")).hasAttribute("lang", language);
      assertThat(page.locator("body")).containsText(words);
      assertEquals(0, visitor.cookies().size());
    }
  }

  /** A letter that comes late makes a line longer or shorter, and moves buttons under a finger. */
  @ParameterizedTest
  @ValueSource(strings = {"/en", "/en/programme", "/en/sign-in"})
  void theLettersOfAPageAreAskedForBeforeItIsDrawn(String path, RunningSummit summit) {
    try (BrowserContext visitor = summit.visitor()) {
      Page page = visitor.newPage();
      page.navigate(summit.http() + path);
      Object late =
          page.evaluate(
              "() => performance.getEntriesByType('resource')"
                  + ".filter(({ name, initiatorType }) =>"
                  + " /-latin-(400|600)-normal/.test(name) && initiatorType !== 'link')"
                  + ".map(({ name }) => name)");
      assertEquals(List.of(), late);
    }
  }

  @ParameterizedTest
  @CsvSource({"en-GB, en", "zh-TW, zh-Hant", "sw, en"})
  void theBareAddressLeadsToTheVisitorsLanguage(
      String preferred, String language, RunningSummit summit) {
    var locale = new com.microsoft.playwright.Browser.NewContextOptions().setLocale(preferred);
    try (BrowserContext visitor = summit.visitor(locale)) {
      Page page = visitor.newPage();
      page.navigate(summit.https() + "/");
      assertEquals(summit.https() + "/" + language, page.url());
    }
  }
}
