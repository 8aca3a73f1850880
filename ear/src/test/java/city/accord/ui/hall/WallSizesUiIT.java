package city.accord.ui.hall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.FilledCeremony;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One signatory or a hundred and fifty: the wall has room for all of them, on any screen. */
@ExtendWith(OnRunningSummit.class)
class WallSizesUiIT {

  private static final Path PICTURES = Path.of(System.getProperty("accord.build"), "pictures");

  private static final int[][] SCREENS = {{1280, 720}, {1920, 1080}, {3840, 2160}};

  /** Names that are cut, slots that stick out, words that do not fit. */
  private static final String CUT =
      """
      () => {
        const wide = (box) => box.scrollWidth > box.clientWidth + 2;
        const high = (box) => box.scrollHeight > box.clientHeight * 1.1;
        return [...document.querySelectorAll(".slots, .slot .place, .text")]
          .filter((box) => wide(box) || high(box))
          .map((box) => box.className + ": " + box.textContent.trim().slice(0, 60));
      }""";

  /**
   * Names so small that the last row cannot read them: under 0.4 of a 120th of the screen's width.
   */
  private static final String TINY =
      """
      () => {
        const size = (box) => parseFloat(getComputedStyle(box).fontSize);
        const smallest = 0.4 * size(document.documentElement);
        return [...document.querySelectorAll(".slot .place > *")]
          .filter((name) => name.textContent && size(name) < smallest)
          .map((name) => name.textContent + ": " + size(name));
      }""";

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 54, 150})
  void everyNameIsWholeAndEverySlotHasItsPlace(int slots, RunningSummit summit) throws Exception {
    try (FilledCeremony ceremony = new FilledCeremony(summit, slots)) {
      for (int[] screen : SCREENS) look(summit, ceremony.id(), slots, screen);
    }
  }

  private static void look(RunningSummit summit, long ceremony, int slots, int[] screen) {
    NewContextOptions size = new NewContextOptions().setViewportSize(screen[0], screen[1]);
    try (BrowserContext display = summit.visitor(size)) {
      Page page = display.newPage();
      page.navigate(summit.https() + "/wall/" + ceremony);
      assertThat(page.locator("#wall .slot canvas.dry")).hasCount(slots);
      page.screenshot(
          new ScreenshotOptions()
              .setPath(PICTURES.resolve("wall-" + slots + "-on-" + screen[0] + ".png")));
      assertEquals("[]", page.evaluate(CUT).toString(), slots + " slots on " + screen[0]);
      assertEquals("[]", page.evaluate(TINY).toString(), slots + " slots on " + screen[0]);
    }
  }
}
