package city.accord.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Organiser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The guides as the application serves them, to whoever has an account and whoever has none. */
@ExtendWith(OnRunningSummit.class)
class GuideUiIT {

  private static final List<String> GUIDES =
      List.of("organisers", "protocol", "press", "door", "delegates", "operators");

  /** Loads them all, and counts those that show nothing. */
  private static final String EMPTY_PICTURES =
      """
      async () => {
        const pictures = [...document.querySelectorAll(".guide-text img")];
        for (const one of pictures) one.loading = "eager";
        await Promise.all(pictures.map((one) => one.decode().catch(() => one)));
        return pictures.filter((one) => !one.naturalWidth).map((one) => one.src);
      }\
      """;

  @Test
  void everyLinkOfAGuideOpensAndEveryPictureShows(RunningSummit summit) {
    Clerk officer = Clerk.organiser(summit);
    Map<String, Integer> dead = new TreeMap<>();
    Set<String> links = new TreeSet<>();
    try (BrowserContext reader = summit.visitor()) {
      Page page = reader.newPage();
      for (String language : List.of("en", "zh-Hant"))
        for (String guide : GUIDES) {
          String address = "/" + language + "/guide/" + guide;
          page.navigate(summit.https() + address);
          assertEquals(List.of(), page.evaluate(EMPTY_PICTURES), address);
          officer.open(address);
          for (Element link : officer.all(".guide a")) links.add(link.attr("href"));
        }
    }
    links.removeIf(link -> link.startsWith("#"));
    for (String link : links) {
      int status = officer.look(link);
      if (status != 200) dead.put(link, status);
    }
    assertEquals(Map.of(), dead);
  }

  @Test
  void deskAndDoorAndDelegationsLeadToTheirGuides(RunningSummit summit) {
    try (BrowserContext officer = Organiser.signedIn(summit)) {
      Page page = officer.newPage();
      page.navigate(summit.https() + "/zh-Hant/desk");
      page.locator(".deskbar a[href$='/zh-Hant/guide']").click();
      page.locator(".guide-list a[href$='/protocol']").click();
      Locator task = page.locator(".guide .tasks a").nth(2);
      String title = task.innerText();
      task.click();
      assertThat(page.locator(".guide-text h2:target")).hasText(title);
    }
    try (BrowserContext visitor = summit.visitor()) {
      Page page = visitor.newPage();
      page.navigate(summit.https() + "/en/door");
      page.locator("main a[href$='/en/guide/door']").click();
      assertThat(page.locator("h1")).hasText("Door staff");
      page.navigate(summit.https() + "/en/programme");
      page.locator("footer a[href$='/en/guide/delegates']").click();
      assertThat(page.locator("h1")).hasText("Delegates and focal points");
    }
  }
}
