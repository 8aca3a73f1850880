package city.accord.ui.hall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.FilledCeremony;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A wall whose window is moved to another screen. */
@ExtendWith(OnRunningSummit.class)
class SharpWallUiIT {

  private static final String SHARP =
      """
      sharpness => [...document.querySelectorAll('#wall .slot canvas')].every(canvas =>
        canvas.width === Math.round(sharpness * canvas.parentElement.clientWidth))
      """;

  @Test
  void theInkBecomesAsSharpAsTheScreen(RunningSummit summit) throws Exception {
    try (FilledCeremony ceremony = new FilledCeremony(summit, 3);
        BrowserContext hall = summit.visitor(new NewContextOptions().setViewportSize(1600, 900))) {
      Page wall = hall.newPage();
      wall.navigate(summit.https() + "/wall/" + ceremony.id());
      assertThat(wall.locator("#wall .slot canvas.dry")).hasCount(3);
      CDPSession screen = hall.newCDPSession(wall);
      for (int sharpness : new int[] {1, 3, 2, 1}) {
        screen.send("Emulation.setDeviceMetricsOverride", metrics(sharpness));
        wall.waitForFunction(SHARP, sharpness);
      }
    }
  }

  /** The same size in CSS pixels, as a full screen of the browser's own scale has. */
  private static JsonObject metrics(int sharpness) {
    JsonObject metrics = new JsonObject();
    metrics.addProperty("width", 1600);
    metrics.addProperty("height", 900);
    metrics.addProperty("deviceScaleFactor", sharpness);
    metrics.addProperty("mobile", false);
    return metrics;
  }
}
