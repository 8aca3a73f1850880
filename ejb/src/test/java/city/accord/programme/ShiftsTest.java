package city.accord.programme;

import static city.accord.programme.TwoDays.TAIPEI;
import static city.accord.programme.TwoDays.at;
import static city.accord.programme.TwoDays.session;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In the hall: a talk at nine, one at ten, lunch for all at twelve, a talk at two. */
class ShiftsTest {

  private final TwoDays days = new TwoDays();
  private final Session nine = session("nine", SessionKind.TALK, days.hall, at(9, 0), 30);
  private final Session ten = session("ten", SessionKind.TALK, days.hall, at(10, 0), 30);
  private final Session eleven = session("eleven", SessionKind.TALK, days.hall, at(10, 30), 30);
  private final Session aside = session("aside", SessionKind.TALK, days.studio, at(10, 0), 30);
  private final Session lunch = session("lunch", SessionKind.BREAK, null, at(12, 0), 60);
  private final Session two = session("two", SessionKind.TALK, days.hall, at(14, 0), 30);
  private final Session tomorrow =
      session("tomorrow", SessionKind.TALK, days.hall, at(24 + 9, 0), 30);
  private final List<Session> draft = List.of(two, ten, nine, lunch, aside, eleven, tomorrow);

  @Test
  void whatFollowsInTheRoomMovesUpToWhatTakesTheWholeVenue() {
    assertEquals(
        Map.of(ten, at(10, 10), eleven, at(10, 40)), Shifts.byMinutes(ten, draft, 10, TAIPEI));
  }

  @Test
  void gapsCloseAndNothingBeginsLater() {
    assertEquals(
        Map.of(ten, at(9, 30), eleven, at(10, 0)), Shifts.withoutGaps(nine, draft, TAIPEI));
    Session over = session("over", SessionKind.TALK, days.hall, at(9, 0), 75);
    assertEquals(Map.of(), Shifts.withoutGaps(over, List.of(over, ten), TAIPEI));
  }

  @Test
  void whatTakesTheWholeVenueShiftsOnItsOwn() {
    assertEquals(Map.of(lunch, at(11, 45)), Shifts.byMinutes(lunch, draft, -15, TAIPEI));
  }
}
