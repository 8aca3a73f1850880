package city.accord.ui.tablet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.Pen;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Console;
import city.accord.ui.page.PreparedCeremony;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator checks a tablet before the day, and the console shows what was found. */
@ExtendWith(OnRunningSummit.class)
class DeviceCheckUiIT {

  @Test
  void aSpareTabletIsCheckedWithItsPenAndTheConsoleShowsIt(RunningSummit summit) {
    long ceremony = PreparedCeremony.forOne(summit, "Beacon Pledge " + System.nanoTime()).id();
    try (Console console = new Console(summit, ceremony);
        BrowserContext device = summit.visitor()) {
      device.grantPermissions(List.of("screen-wake-lock"));
      Page page = device.newPage();
      page.navigate(summit.https() + "/en/sign/" + console.issueSpareCode());
      page.locator("[id$=':open']").click();
      page.getByText("Device check").click();
      page.locator("[id$='check:report']").click();
      assertThat(console.page().locator(".spares")).containsText("Device check failed");
      Locator pad = page.locator(".check-pad canvas");
      assertThat(page.locator(".check-step")).containsText("1 of 3");
      try (Pen pen = new Pen(summit, page)) {
        pen.draw(line(pad.boundingBox(), 0.3));
        assertThat(page.locator(".check-step")).containsText("2 of 3");
        for (int tap = 0; tap < 5; tap++) pen.draw(line(pad.boundingBox(), 0.5).subList(0, 2));
        assertThat(page.locator(".check-step")).containsText("3 of 3");
        pen.draw(line(pad.boundingBox(), 0.7));
        assertThat(page.locator(".check-step")).containsText("Done");
      }
      assertThat(page.locator("[data-point][data-state=open]")).hasCount(0);
      // how long the way to the server takes is the machine's matter
      assertThat(page.locator("[data-point]:not([data-point=NETWORK])[data-state=failed]"))
          .hasCount(0);
      boolean isNear = page.locator("[data-point=NETWORK][data-state=ok]").count() == 1;
      page.locator("[id$='check:report']").click();
      assertThat(page.locator(".message")).containsText("The console shows this check");
      assertThat(console.page().locator(".spares"))
          .containsText(
              Pattern.compile(
                  isNear
                      ? "checked at [0-9:]+: [1-9]"
                      : "Device check failed: Connection to the server\\s*$"));
    }
  }

  /** A long line, light at first and then firm. */
  private static List<Pen.At> line(BoundingBox pad, double height) {
    return IntStream.range(0, 300)
        .mapToObj(
            i ->
                new Pen.At(
                    pad.x + pad.width * (0.1 + 0.8 * i / 300),
                    pad.y + pad.height * height,
                    0.2 + 0.6 * i / 300,
                    0,
                    0))
        .toList();
  }
}
