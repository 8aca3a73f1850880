package city.accord.ui.hall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.PreparedCeremony;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A captioner's line on its way to the wall and to a phone. */
@ExtendWith(OnRunningSummit.class)
class CaptionsUiIT {

  private static final Path PICTURES = Path.of(System.getProperty("accord.build"), "pictures");
  private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(30_000);
  private static final String LINE = "We are glad to see you all in Taipei.";
  private static final String FOLLOW = "the ceremony that is under way, or the next one";

  private Clerk officer;

  @AfterEach
  void theWallsFollowAgain() {
    show(FOLLOW);
  }

  private void show(String ceremony) {
    officer.open("/en/desk/displays");
    String label =
        officer.find("[id='walls:chosen']").select("option").eachText().stream()
            .filter(option -> option.startsWith(ceremony))
            .findFirst()
            .orElseThrow();
    officer.choose("[id='walls:chosen']", label);
    officer.press("Show on the screens");
  }

  @Test
  void aLineReachesTheWallAndAPhoneAndSurvivesACutNetwork(RunningSummit summit) {
    String title = "Captioned Pledge " + System.nanoTime();
    long ceremony = PreparedCeremony.forOne(summit, title).id();
    officer = Clerk.organiser(summit);
    show(title);
    officer.open("/en/desk/ceremonies/" + ceremony + "/captions");
    officer.press("Make a link");
    String link = officer.find(".signal code").text().replaceFirst("https?://[^/]+", "");
    try (BrowserContext desk = summit.visitor(new NewContextOptions());
        BrowserContext truck = summit.visitor(new NewContextOptions().setViewportSize(1920, 1080));
        BrowserContext pocket = summit.visitor(new NewContextOptions().setViewportSize(390, 780))) {
      Page captioner = desk.newPage();
      captioner.navigate(summit.https() + link);
      Page screen = truck.newPage();
      screen.navigate(summit.https() + "/output/captions?ground=clear");
      Page phone = pocket.newPage();
      phone.navigate(summit.https() + "/zh-Hant/captions");
      say(captioner, LINE);
      assertThat(screen.locator(".captions")).containsText(LINE, SOON);
      assertThat(phone.locator(".caption-lines")).containsText(LINE, SOON);
      desk.setOffline(true);
      say(captioner, "Nothing is lost.");
      assertThat(captioner.locator(".caption-waits")).containsText("1 waiting", SOON);
      desk.setOffline(false);
      assertThat(phone.locator(".caption-lines")).containsText("Nothing is lost.", SOON);
      assertThat(screen.locator(".captions p")).hasCount(2);
      screen.screenshot(
          new ScreenshotOptions()
              .setOmitBackground(true)
              .setPath(PICTURES.resolve("captions-screen.png")));
      phone.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve("captions-phone.png")));
      captioner.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve("captioner.png")));
      captioner.getByText("Take the last line back").click();
      assertThat(phone.locator(".caption-lines li"))
          .hasCount(1, new HasCountOptions().setTimeout(30_000));
      assertEquals(LINE, phone.locator(".caption-lines li").innerText());
    }
  }

  private static void say(Page captioner, String line) {
    captioner.locator("[id='caption:words']").fill(line);
    captioner.keyboard().press("Enter");
  }
}
