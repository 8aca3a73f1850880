package city.accord.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RawHttp;
import city.accord.testing.RunningSummit;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The cities as everyone sees them: on a map, and each on its page. */
@ExtendWith(OnRunningSummit.class)
class CitiesUiIT {

  @Test
  void theMapLeadsToEachCityByTheKeyboard(RunningSummit summit) {
    try (BrowserContext visitor = summit.visitor()) {
      Page page = visitor.newPage();
      page.navigate(summit.http() + "/en/cities");
      assertThat(page.locator(".city-map a")).hasCount(page.locator("a.city-card").count());
      Locator orlando = page.locator(".city-map a[aria-label='Orlando, United States']");
      orlando.focus();
      assertThat(orlando.locator("text")).hasCSS("opacity", "1");
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).containsText("Orlando");
    }
  }

  @Test
  void aCityShowsThoseOfItsDelegationWhoAgreed(RunningSummit summit) {
    RawHttp reader = new RawHttp(summit.http());
    String taipei = reader.get("/en/cities/taipei").body();
    assertTrue(taipei.contains("<a class=\"face\" href=\"/en/people/"), taipei);
    assertFalse(reader.get("/en/cities/taoyuan").body().contains("class=\"face\""));
    assertEquals(404, reader.get("/en/cities/nowhere").status());
  }
}
