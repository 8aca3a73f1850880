package city.accord.ui.hall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Console;
import city.accord.ui.page.OpenCeremony;
import city.accord.ui.page.PreparedCeremony;
import city.accord.ui.page.Tablet;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A published signature is seen being written, from what is public, by whoever wants to see it. */
@ExtendWith(OnRunningSummit.class)
class ReplayUiIT {

  private static final String INK =
      """
      canvas => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
        .data.filter((value, i) => i % 4 === 3 && value > 0).length
      """;

  @Test
  void aSignatureIsReplayedOnceItIsPublished(RunningSummit summit) {
    String title = "Replay Pledge " + System.nanoTime();
    String address = summit.https() + "/en/declaration/" + slug(title);
    OpenCeremony ceremony = PreparedCeremony.forOne(summit, title).open();
    try (Console console = new Console(summit, ceremony.id());
        Tablet tablet = ceremony.tablet(1);
        BrowserContext reader = summit.visitor()) {
      tablet.awaitOpen();
      tablet.write(240, 0.1, 0.5);
      tablet.write(120, 0.5, 0.8);
      tablet.confirm();
      console.seal();
      Page page = reader.newPage();
      page.navigate(address);
      assertThat(page.locator(".pad img")).hasCount(1);
      String series = series(page);
      assertEquals(404, page.request().get(summit.https() + series + ".json").status());
      assertEquals(404, page.request().get(summit.https() + series + ".png").status());
      console.publish();
      plays(page);
      assertEquals(200, page.request().get(summit.https() + series + ".png").status());
      withLessMotionAStrokeAppearsWhole(summit, address);
      withoutScriptTheFinishedSignatureIsThere(summit, address);
    }
  }

  private static void plays(Page page) {
    Locator play = page.locator(".replay button");
    Locator slider = page.locator(".replay input");
    // the page comes anew by itself, now that the declaration is published
    assertThat(play).isVisible(new IsVisibleOptions().setTimeout(30_000));
    slider.focus();
    page.keyboard().press("Home");
    assertThat(page.locator(".replay output")).hasText("0.0 s");
    assertEquals(0, ink(page));
    play.focus();
    page.keyboard().press("Space");
    assertThat(play).hasAttribute("aria-pressed", "true");
    assertThat(play).hasAttribute("aria-pressed", "false");
    assertThat(slider).hasValue("100");
    int whole = ink(page);
    slider.focus();
    page.keyboard().press("Home");
    for (int i = 0; i < 3; i++) page.keyboard().press("PageUp");
    int part = ink(page);
    assertEquals(true, 0 < part && part < whole, part + " of " + whole);
  }

  private static void withLessMotionAStrokeAppearsWhole(RunningSummit summit, String address) {
    NewContextOptions calm = new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
    try (BrowserContext reader = summit.visitor(calm)) {
      Page page = reader.newPage();
      page.navigate(address);
      Locator slider = page.locator(".replay input");
      slider.focus();
      page.keyboard().press("Home");
      assertThat(page.locator(".replay output")).hasText("0.0 s");
      int first = ink(page);
      page.keyboard().press("PageUp");
      assertEquals(first, ink(page), "no stroke grows");
    }
  }

  private static void withoutScriptTheFinishedSignatureIsThere(
      RunningSummit summit, String address) {
    try (BrowserContext reader =
        summit.visitor(new NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = reader.newPage();
      page.navigate(address);
      assertThat(page.locator(".pad img")).isVisible();
      assertThat(page.locator(".replay")).isHidden();
    }
  }

  private static int ink(Page page) {
    return ((Number) page.locator("canvas.replayed").evaluate(INK)).intValue();
  }

  private static String series(Page page) {
    return page.locator(".pad img").getAttribute("src").replace(".svg", "");
  }

  private static String slug(String title) {
    return title.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
