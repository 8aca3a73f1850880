package city.accord.ui.hall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Console;
import city.accord.ui.page.OpenCeremony;
import city.accord.ui.page.Organiser;
import city.accord.ui.page.PreparedCeremony;
import city.accord.ui.page.Tablet;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each party's own original, on its way from the choice of an officer to whoever verifies it. */
@ExtendWith(OnRunningSummit.class)
class OriginalsUiIT {

  private static final Path PICTURES = Path.of(System.getProperty("accord.build"), "pictures");
  private static final ContainsTextOptions SAID = new ContainsTextOptions().setTimeout(30_000);

  @Test
  void eachPartyHasAnOriginalThatAnyoneCanVerify(RunningSummit summit) {
    String title = "Alternating Pledge " + System.nanoTime();
    PreparedCeremony prepared = PreparedCeremony.forHeads(summit, title, 2);
    choose(summit, prepared.id());
    OpenCeremony ceremony = prepared.open();
    try (Console console = new Console(summit, prepared.id());
        BrowserContext reader = summit.visitor()) {
      for (int position = 1; position <= 2; position++) {
        try (Tablet tablet = ceremony.tablet(position)) {
          tablet.awaitOpen();
          tablet.write(120, 0.2, 0.7);
          tablet.confirm();
        }
      }
      attest(summit, prepared.id());
      console.seal();
      console.publish();
      assertThat(console.page().locator(".sealed-files li")).hasCount(3);
      console.picture("originals-console");
      Page press = reader.newPage();
      press.navigate(summit.https() + "/en/press");
      String slug = slug(press, title);
      press.screenshot(shot("originals-press"));
      press.navigate(summit.https() + "/zh-Hant/declaration/" + slug);
      assertThat(press.locator(".sealed-files li")).hasCount(3);
      press.locator(".sealed-files").scrollIntoViewIfNeeded();
      press.screenshot(shot("originals-declaration-zh"));
      verify(summit, press, slug + "-original-2.pdf", "A party’s own original");
      press.screenshot(shot("originals-verify"));
      assertThat(press.locator(".answer")).containsText("Ola Nord");
      verify(summit, press, slug + "-certified-copy.pdf", "Certified copy");
    }
  }

  private static void choose(RunningSummit summit, long ceremony) {
    try (Console console = new Console(summit, ceremony)) {
      Page order = console.page();
      order.navigate(summit.https() + "/zh-Hant/desk/ceremonies/" + ceremony + "/order");
      order.locator("[id='documents:originals']").selectOption("ALTERNAT");
      order.locator("[id='documents:save']").click();
      assertThat(order.locator(".message").first()).containsText("校樣須重新核可", SAID);
      order.screenshot(shot("originals-order-zh"));
    }
  }

  /** The witness forgets their name first, and then says who they are and what they saw. */
  private static void attest(RunningSummit summit, long ceremony) {
    try (BrowserContext device = summit.visitor()) {
      Page witness = device.newPage();
      witness.navigate(summit.https() + "/en/desk/ceremonies/" + ceremony + "/witness");
      Organiser.signIn(summit, witness, "witness@accord.example");
      witness.navigate(summit.https() + "/zh-Hant/desk/ceremonies/" + ceremony + "/witness");
      witness.screenshot(shot("originals-witness-zh"));
      witness.locator("[id='attest:words']").fill("I stood beside them.");
      witness.locator("[id='attest:attest']").click();
      assertThat(witness.locator("[id='attest:name-error']")).not().isEmpty();
      witness.locator("[id='attest:name']").fill("Ola Nord");
      witness.locator("[id='attest:attest']").click();
      assertThat(witness.locator(".witnesses")).containsText("I stood beside them.", SAID);
      witness.screenshot(shot("originals-witness-said"));
    }
  }

  private static void verify(RunningSummit summit, Page page, String name, String document) {
    byte[] copy = page.request().get(summit.https() + "/declarations/" + name).body();
    page.navigate(summit.https() + "/en/verify");
    page.locator("#copy").setInputFiles(new FilePayload(name, "application/pdf", copy));
    if (page.locator(".answer").count() == 0) page.locator(".drop button").click();
    assertThat(page.locator(".answer")).containsText(document, SAID);
    assertThat(page.locator(".answer")).containsText("Genuine", SAID);
  }

  private static String slug(Page press, String title) {
    String address =
        press
            .locator(".kit-item h3 a")
            .filter(new Locator.FilterOptions().setHasText(title))
            .first()
            .getAttribute("href");
    return address.replaceFirst(".*/", "");
  }

  private static ScreenshotOptions shot(String name) {
    return new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true);
  }
}
