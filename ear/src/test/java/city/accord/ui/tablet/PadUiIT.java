package city.accord.ui.tablet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Cable;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.Pen;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Seat;
import city.accord.ui.page.StoredInk;
import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The paper on a tablet under a pen, on screens that change, with the network or without. */
@ExtendWith(OnRunningSummit.class)
class PadUiIT {

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
  void theInkStaysWhenTheTabletIsTurnedAndIsDrawnAsSharpAsItsScreen(RunningSummit summit)
      throws Exception {
    try (Seat seat = new Seat(summit, "Turn", summit.https())) {
      Page page = seat.page();
      seat.tablet().write(120, 0.1, 0.4);
      int before = seat.inked("dry");
      seat.screen(1100, 900, 2);
      page.waitForFunction(
          """
          () => {
            const canvas = document.querySelector('canvas.dry');
            return devicePixelRatio === 2 && canvas.width === Math.round(2 * canvas.clientWidth);
          }
          """);
      assertTrue(seat.inked("dry") > before, "sharper than before");
      assertEquals(120, seat.points());
      seat.tablet().awaitOpen();
      seat.tablet().write(240, 0.5, 0.8);
      seat.tablet().confirm();
      assertEquals(seat.tablet().written(), StoredInk.of(summit, seat.ceremony(), 1));
    }
  }

  @Test
  void everySampleOfA240HertzPenIsKeptWithItsPressureAndTilt(RunningSummit summit)
      throws Exception {
    try (Seat seat = new Seat(summit, "Second", summit.https())) {
      seat.page().evaluate(WATCH);
      seat.tablet().write(Pen.SAMPLES_PER_SECOND, 0.1, 0.9);
      assertDrawnAtOnce(seat);
      assertEquals(240, seat.points());
      seat.tablet().confirm();
      assertEquals(seat.tablet().written(), StoredInk.of(summit, seat.ceremony(), 1));
    }
  }

  @Test
  void ownInkIsDrawnInTheEventItArrivesInWithTheNetworkCut(RunningSummit summit) throws Exception {
    try (Cable cable = new Cable(URI.create(summit.https()).getPort());
        Seat seat = new Seat(summit, "Cut", "https://localhost:" + cable.port())) {
      cable.cut();
      seat.page().evaluate(WATCH);
      seat.tablet().write(60, 0.2, 0.7);
      assertDrawnAtOnce(seat);
      cable.mend();
      seat.tablet().awaitOpen();
      seat.tablet().confirm();
      assertEquals(seat.tablet().written(), StoredInk.of(summit, seat.ceremony(), 1));
    }
  }

  private static void assertDrawnAtOnce(Seat seat) {
    Object moves = seat.page().evaluate("() => moves");
    assertTrue((Integer) moves > 0);
    assertEquals(0, seat.page().evaluate("() => late"), "of " + moves);
  }
}
