package city.accord.ui.tablet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Finger;
import city.accord.ui.page.OpenPad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Palms and fingers beside the pen, and strokes that the system takes away. */
@ExtendWith(OnRunningSummit.class)
class PalmUiIT {

  /** What the system does to a pen; DevTools can do it to touches only. */
  private static final String CANCEL_PEN =
      """
      () => document.querySelector('canvas.wet').dispatchEvent(
        new PointerEvent('pointercancel', { pointerId: PrimeFaces.widgets.ink.pointer.id }))
      """;

  private static final String STROKES =
      """
      () => PrimeFaces.widgets.ink.link.log.strokes().map(points =>
        points.map(({ x, y, pressure, tiltX, tiltY }) => [x, y, pressure, tiltX, tiltY]))
      """;

  @Test
  void aCancelledStrokeOfAFingerIsVoid(RunningSummit summit) throws Exception {
    try (OpenPad pad = new OpenPad(summit);
        Finger finger = new Finger(pad.page())) {
      finger.stroke(0.1, 0.4);
      assertTrue(pad.points() > 0, "a finger writes where no pen was seen");
      finger.cancel();
      assertEquals(0, pad.points());
      assertEquals(0, pad.inked("dry") + pad.inked("wet"));
      finger.write(0.5, 0.8);
      Object written = pad.page().evaluate(STROKES);
      pad.tablet().confirm();
      assertEquals(written, pad.stored());
    }
  }

  @Test
  void aCancelledStrokeOfAPenIsVoid(RunningSummit summit) throws Exception {
    try (OpenPad pad = new OpenPad(summit)) {
      pad.tablet().beginStroke(60, 0.1, 0.2);
      assertEquals(60, pad.points());
      pad.page().evaluate(CANCEL_PEN);
      assertEquals(0, pad.points());
      pad.tablet().endStroke(60, 0.2, 0.3);
      assertEquals(0, pad.points(), "it goes on with the next time the pen comes down");
      pad.tablet().write(60, 0.5, 0.8);
      pad.tablet().confirm();
      assertEquals(pad.tablet().written().subList(1, 2), pad.stored());
    }
  }

  @Test
  void theStrokeOfAPalmThatWasThereFirstIsVoidOnceThePenComesDown(RunningSummit summit)
      throws Exception {
    try (OpenPad pad = new OpenPad(summit);
        Finger palm = new Finger(pad.page())) {
      palm.stroke(0.6, 0.7);
      assertTrue(pad.points() > 0, "nobody knows yet that it is a palm");
      pad.tablet().beginStroke(60, 0.1, 0.2);
      assertEquals(60, pad.points());
      palm.lift();
      pad.tablet().endStroke(60, 0.2, 0.3);
      pad.tablet().confirm();
      assertEquals(pad.tablet().written(), pad.stored());
    }
  }

  @Test
  void aPalmBesideAPenWritesNothing(RunningSummit summit) throws Exception {
    try (OpenPad pad = new OpenPad(summit);
        Finger palm = new Finger(pad.page())) {
      pad.tablet().beginStroke(60, 0.1, 0.2);
      palm.stroke(0.6, 0.7);
      pad.tablet().endStroke(60, 0.2, 0.3);
      assertEquals(120, pad.points());
      palm.lift();
      palm.write(0.6, 0.9);
      assertEquals(120, pad.points(), "after the pen was lifted either");
      pad.tablet().confirm();
      assertEquals(pad.tablet().written(), pad.stored());
    }
  }
}
