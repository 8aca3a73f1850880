package city.accord.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visitors find what they come for, without scripts, in the letters that they can type. */
@ExtendWith(OnRunningSummit.class)
class SearchUiIT {

  @Test
  void sessionsPeopleAndCitiesAreFoundInAnyScript(RunningSummit summit) {
    try (BrowserContext visitor = summit.visitor(withoutScripts())) {
      Page page = visitor.newPage();
      page.navigate(summit.http() + "/en/search");
      page.locator("#q").fill("KOUBKOVA");
      page.locator("#q").press("Enter");
      assertThat(page.locator(".face")).containsText("Jana Koubková");
      assertThat(page.locator("a[href='/en/cities/pisek']")).hasCount(1);
      page.navigate(summit.http() + "/zh-Hant/search?q=taibei");
      assertThat(page.locator("a[href='/zh-Hant/cities/taipei']").first()).containsText("臺北市");
      page.navigate(summit.http() + "/en/search?q=no-such-word-anywhere");
      assertThat(page.locator(".found")).hasText("Found: 0");
    }
  }

  @Test
  void theProgrammeIsNarrowedByRoomLanguageAndWordsAndByAllTogether(RunningSummit summit) {
    try (BrowserContext visitor = summit.visitor(withoutScripts())) {
      Page page = visitor.newPage();
      page.navigate(summit.http() + "/en/programme?day=all");
      int all = page.locator(".session").count();
      page.locator(".filters summary").click();
      page.locator(".filters .pills a", hasText("Main Hall")).click();
      int inRoom = page.locator(".session").count();
      assertThat(page.locator(".session .room", hasText("Forum"))).hasCount(0);
      page.locator(".filters input[type=search]").fill("shen");
      page.locator(".filters input[type=search]").press("Enter");
      assertThat(page.locator(".session").first()).containsText("Shen");
      assertThat(page.locator(".filters .pills a[aria-current=true]", hasText("Main Hall")))
          .hasCount(1);
      int found = page.locator(".session").count();
      assertTrue(found < inRoom && inRoom < all, found + " < " + inRoom + " < " + all);
      page.locator(".days a").first().click();
      assertThat(page.locator(".filters input[type=search]")).hasValue("shen");
    }
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static NewContextOptions withoutScripts() {
    return new NewContextOptions().setJavaScriptEnabled(false);
  }
}
