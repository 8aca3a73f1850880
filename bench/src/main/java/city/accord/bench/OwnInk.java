package city.accord.bench;

import city.accord.bench.host.FrameBuffer;
import city.accord.bench.host.Pause;
import city.accord.bench.load.Delays;
import city.accord.bench.office.Ceremony;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.function.Consumer;

/**
 * How late a signatory sees their own ink: from handing a sample of the pen to the browser to its
 * pixel on the screen. Samples come at any time between two pictures of the screen, and turn so
 * sharply that no prediction draws where the next one falls.
 *
 * @param desynchronized as shipped, or with a canvas that waits for the page
 */
record OwnInk(String name, int samples, boolean desynchronized) implements Scenario {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 900;
  private static final int PER_LINE = 40;
  private static final double MARGIN = 0.1;
  private static final double WRITTEN = 1 - 2 * MARGIN;
  private static final int SETTLED_MILLIS = 2_000;
  private static final int BETWEEN_MILLIS = 20;
  private static final int PICTURE_MILLIS = 17;

  private static final String SYNCHRONIZED =
      """
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (kind, wishes) {
        return getContext.call(this, kind, { ...wishes, desynchronized: false });
      };
      """;

  @Override
  public boolean needsWarmServer() {
    return false;
  }

  @Override
  public void run(Hall hall, Consumer<Row> seen) {
    try (Playwright playwright = Pictures.playwright();
        FrameBuffer screen =
            new FrameBuffer(hall.project().resolve("target/screen"), WIDTH, HEIGHT);
        Browser browser = Pictures.onScreen(playwright, screen)) {
      Ceremony ceremony = hall.office().prepare(1);
      String code = hall.office().codes(ceremony).get(0);
      Page tablet = browser.newContext(new NewContextOptions().setViewportSize(null)).newPage();
      if (!desynchronized) tablet.addInitScript(SYNCHRONIZED);
      tablet.navigate(hall.summit().http() + "/en/sign");
      tablet.locator("[id$=':code']").fill(code);
      tablet.locator("[id$=':open']").click();
      tablet.locator("[id$='read:start']").click();
      hall.office().openPens(ceremony);
      Locator waiting = tablet.locator(".veil[data-veil=waiting]");
      waiting.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
      Pause.millis(SETTLED_MILLIS);
      seen.accept(row(write(tablet, screen)));
    }
  }

  private Row row(Delays delays) {
    String load = "%,d samples, a window of %d × %d".formatted(samples, WIDTH, HEIGHT);
    return new Row(name, load, "", new LinkedHashMap<>())
        .delays("", delays)
        .note(delays.count() + " of them measured");
  }

  /** Lines from left to right, one below the other, each up and down in a band of its own. */
  private Delays write(Page tablet, FrameBuffer screen) {
    TimedPen pen = new TimedPen(tablet, screen);
    BoundingBox paper = tablet.locator("canvas.wet").boundingBox();
    double step = paper.width * WRITTEN / PER_LINE;
    double band = paper.height * WRITTEN / (samples / PER_LINE);
    Random random = new Random(1);
    Delays delays = new Delays();
    for (int i = 0; i < samples; i++) {
      int inLine = i % PER_LINE;
      int x = (int) (paper.x + paper.width * MARGIN + step * inLine);
      double down = i / PER_LINE + random.nextDouble();
      int y = (int) (paper.y + paper.height * MARGIN + band * down);
      if (inLine == 0) pen.down(x, y);
      else pen.move(x, y).ifPresent(delays::add);
      if (inLine == PER_LINE - 1) pen.up(x, y);
      Pause.millis(BETWEEN_MILLIS + random.nextInt(PICTURE_MILLIS));
    }
    return delays;
  }
}
