package city.accord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Cable;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The paper on a tablet under pen and palm, on screens that change, with the network cut. */
@ExtendWith(OnRunningSummit.class)
class PadUiIT {

  private static final String POINTS = "() => PrimeFaces.widgets.ink.link.log.pointCount";

  /** How many pixels of a layer have ink. */
  private static final String INKED =
      """
      layer => {
        const canvas = document.querySelector(`canvas.${layer}`);
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        return data.filter((value, i) => i % 4 === 3 && value > 0).length;
      }
      """;

  /** Counts the moves after which, still in the same event, no more ink is seen than before. */
  private static final String WATCH =
      """
      () => {
        const layers = [...document.querySelectorAll('canvas.dry, canvas.wet')];
        const inked = () => layers.reduce((sum, canvas) => sum + canvas.getContext('2d')
          .getImageData(0, 0, canvas.width, canvas.height).data
          .reduce((alpha, value, i) => i % 4 === 3 ? alpha + value : alpha, 0) + sum, 0);
        // what is drawn ahead of the pen is not its ink
        PointerEvent.prototype.getPredictedEvents = () => [];
        window.moves = window.late = 0;
        let before = inked();
        document.querySelector('canvas.wet').addEventListener('pointermove', event => {
          if (event.buttons === 0) return;
          const after = inked();
          window.moves++;
          if (after === before) window.late++;
          before = after;
        });
      }
      """;

  @Test
  void onceAPenWasSeenAPalmWritesNothing(RunningSummit summit) throws Exception {
    try (Seat seat = new Seat(summit, "Palm", summit.https())) {
      seat.tablet.write(120, 0.1, 0.4);
      int written = points(seat.tablet.page());
      touch(seat.tablet.page(), "touchStart", "touchMove", "touchMove", "touchEnd");
      assertEquals(written, points(seat.tablet.page()));
      seat.tablet.confirm();
      assertEquals(seat.tablet.written(), StoredInk.of(summit, seat.ceremony, 1));
    }
  }

  @Test
  void theInkStaysWhenTheTabletIsTurnedAndIsDrawnAsSharpAsItsScreen(RunningSummit summit)
      throws Exception {
    try (Seat seat = new Seat(summit, "Turn", summit.https())) {
      Page page = seat.tablet.page();
      seat.tablet.write(120, 0.1, 0.4);
      int before = inked(page, "dry");
      screen(page, 1100, 900, 2);
      page.waitForFunction(
          """
          () => {
            const canvas = document.querySelector('canvas.dry');
            return devicePixelRatio === 2 && canvas.width === Math.round(2 * canvas.clientWidth);
          }
          """);
      assertTrue(inked(page, "dry") > before, "sharper than before");
      assertEquals(120, points(page));
      seat.tablet.awaitOpen();
      seat.tablet.write(240, 0.5, 0.8);
      seat.tablet.confirm();
      assertEquals(seat.tablet.written(), StoredInk.of(summit, seat.ceremony, 1));
    }
  }

  @Test
  void ownInkIsDrawnInTheEventItArrivesInWithTheNetworkCut(RunningSummit summit) throws Exception {
    try (Cable cable = new Cable(URI.create(summit.https()).getPort());
        Seat seat = new Seat(summit, "Cut", "https://localhost:" + cable.port())) {
      Page page = seat.tablet.page();
      cable.cut();
      page.evaluate(WATCH);
      seat.tablet.write(60, 0.2, 0.7);
      assertEquals(0, page.evaluate("() => late"), "of " + page.evaluate("() => moves"));
      assertTrue((Integer) page.evaluate("() => moves") > 0);
      cable.mend();
      seat.tablet.awaitOpen();
      seat.tablet.confirm();
      assertEquals(seat.tablet.written(), StoredInk.of(summit, seat.ceremony, 1));
    }
  }

  /** A tablet at the one seat of a ceremony whose pens are open. */
  private static final class Seat implements AutoCloseable {

    private final long ceremony;
    private final Console console;
    private final Tablet tablet;

    Seat(RunningSummit summit, String name, String address) {
      ceremony = Office.prepareOneSeat(summit, name + " Pledge " + System.nanoTime());
      console = new Console(summit, ceremony);
      tablet = new Tablet(summit, address, console.issueCodes().get(1));
      console.makeReady();
      console.openPens();
      tablet.awaitOpen();
    }

    @Override
    public void close() {
      tablet.close();
      console.close();
    }
  }

  private static int points(Page page) {
    return (Integer) page.evaluate(POINTS);
  }

  private static int inked(Page page, String layer) {
    return ((Number) page.evaluate(INKED, layer)).intValue();
  }

  /** A finger on the paper, going on to the right with each of these. */
  private static void touch(Page page, String... types) {
    BoundingBox paper = page.locator("canvas.wet").boundingBox();
    CDPSession devTools = page.context().newCDPSession(page);
    for (int i = 0; i < types.length; i++) {
      JsonArray fingers = new JsonArray();
      if (types[i].equals("touchStart") || types[i].equals("touchMove")) {
        JsonObject finger = new JsonObject();
        finger.addProperty("x", paper.x + paper.width * (0.5 + 0.1 * i));
        finger.addProperty("y", paper.y + paper.height * 0.6);
        fingers.add(finger);
      }
      JsonObject event = new JsonObject();
      event.addProperty("type", types[i]);
      event.add("touchPoints", fingers);
      devTools.send("Input.dispatchTouchEvent", event);
    }
    devTools.detach();
  }

  private static void screen(Page page, int width, int height, int pixelRatio) {
    JsonObject metrics = new JsonObject();
    metrics.addProperty("width", width);
    metrics.addProperty("height", height);
    metrics.addProperty("deviceScaleFactor", pixelRatio);
    metrics.addProperty("mobile", false);
    page.context().newCDPSession(page).send("Emulation.setDeviceMetricsOverride", metrics);
  }
}
