package city.accord.ui.tablet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Finger;
import city.accord.ui.page.Seat;
import city.accord.ui.page.StoredInk;
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
  void aFingersStrokeThatTheSystemTakesAwayIsVoid(RunningSummit summit) throws Exception {
    try (Seat seat = new Seat(summit, "Gesture", summit.https());
        Finger finger = new Finger(seat.page())) {
      finger.stroke(0.1, 0.4);
      assertTrue(seat.points() > 0, "a finger writes where no pen was seen");
      finger.cancel();
      assertEquals(0, seat.points());
      assertEquals(0, seat.inked("dry") + seat.inked("wet"));
      finger.write(0.5, 0.8);
      Object written = seat.page().evaluate(STROKES);
      seat.tablet().confirm();
      assertEquals(written, StoredInk.of(summit, seat.ceremony(), 1));
    }
  }

  @Test
  void aPensStrokeThatTheSystemTakesAwayIsVoid(RunningSummit summit) throws Exception {
    try (Seat seat = new Seat(summit, "Alarm", summit.https())) {
      seat.tablet().beginStroke(60, 0.1, 0.2);
      assertEquals(60, seat.points());
      seat.page().evaluate(CANCEL_PEN);
      assertEquals(0, seat.points());
      seat.tablet().endStroke(60, 0.2, 0.3);
      assertEquals(0, seat.points(), "it goes on with the next time the pen comes down");
      seat.tablet().write(60, 0.5, 0.8);
      seat.tablet().confirm();
      assertEquals(seat.tablet().written().subList(1, 2), StoredInk.of(summit, seat.ceremony(), 1));
    }
  }

  @Test
  void theStrokeOfAPalmThatWasThereFirstIsVoidOnceThePenComesDown(RunningSummit summit)
      throws Exception {
    try (Seat seat = new Seat(summit, "Leaning", summit.https());
        Finger palm = new Finger(seat.page())) {
      palm.stroke(0.6, 0.7);
      assertTrue(seat.points() > 0, "nobody knows yet that it is a palm");
      seat.tablet().beginStroke(60, 0.1, 0.2);
      assertEquals(60, seat.points());
      palm.lift();
      seat.tablet().endStroke(60, 0.2, 0.3);
      seat.tablet().confirm();
      assertEquals(seat.tablet().written(), StoredInk.of(summit, seat.ceremony(), 1));
    }
  }

  @Test
  void aPalmBesideAPenWritesNothing(RunningSummit summit) throws Exception {
    try (Seat seat = new Seat(summit, "Palm", summit.https());
        Finger palm = new Finger(seat.page())) {
      seat.tablet().beginStroke(60, 0.1, 0.2);
      palm.stroke(0.6, 0.7);
      seat.tablet().endStroke(60, 0.2, 0.3);
      assertEquals(120, seat.points());
      palm.lift();
      palm.write(0.6, 0.9);
      assertEquals(120, seat.points(), "after the pen was lifted either");
      seat.tablet().confirm();
      assertEquals(seat.tablet().written(), StoredInk.of(summit, seat.ceremony(), 1));
    }
  }
}
