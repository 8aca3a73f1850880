package city.accord.ui.tablet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Cable;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.Pen;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.OpenPad;
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
        const inked = () => layers.reduce((sum, canvas) => {
          const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
          for (let alpha = 3; alpha < data.length; alpha += 4) sum += data[alpha];
          return sum;
        }, 0);
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
    try (OpenPad pad = new OpenPad(summit)) {
      Page page = pad.page();
      pad.tablet().write(120, 0.1, 0.4);
      int before = pad.inked("dry");
      pad.screen(1100, 900, 2);
      page.waitForFunction(
          """
          () => {
            const canvas = document.querySelector('canvas.dry');
            return devicePixelRatio === 2 && canvas.width === Math.round(2 * canvas.clientWidth);
          }
          """);
      assertTrue(pad.inked("dry") > before, "sharper than before");
      assertEquals(120, pad.points());
      pad.tablet().awaitOpen();
      pad.tablet().write(240, 0.5, 0.8);
      pad.tablet().confirm();
      assertEquals(pad.tablet().written(), pad.stored());
    }
  }

  @Test
  void everySampleOfA240HertzPenIsKeptWithItsPressureAndTilt(RunningSummit summit)
      throws Exception {
    try (OpenPad pad = new OpenPad(summit)) {
      pad.page().evaluate(WATCH);
      pad.tablet().write(Pen.SAMPLES_PER_SECOND, 0.1, 0.9);
      assertDrawnAtOnce(pad);
      assertEquals(240, pad.points());
      pad.tablet().confirm();
      assertEquals(pad.tablet().written(), pad.stored());
    }
  }

  @Test
  void ownInkIsDrawnInTheEventItArrivesInWithTheNetworkCut(RunningSummit summit) throws Exception {
    try (Cable cable = new Cable(URI.create(summit.https()).getPort());
        OpenPad pad = new OpenPad(summit, "https://localhost:" + cable.port())) {
      cable.cut();
      pad.page().evaluate(WATCH);
      pad.tablet().write(60, 0.2, 0.7);
      assertDrawnAtOnce(pad);
      cable.mend();
      pad.tablet().awaitOpen();
      pad.tablet().confirm();
      assertEquals(pad.tablet().written(), pad.stored());
    }
  }

  private static void assertDrawnAtOnce(OpenPad pad) {
    Object moves = pad.page().evaluate("() => moves");
    assertTrue((Integer) moves > 0);
    assertEquals(0, pad.page().evaluate("() => late"), "of " + moves);
  }
}
