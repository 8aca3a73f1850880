package city.accord.programme;

import static city.accord.programme.TwoDays.at;
import static city.accord.programme.TwoDays.released;
import static city.accord.programme.TwoDays.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.programme.SessionChange.Kind;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What of a day is worth a letter, and is told once. */
class DayNoticeTest {

  private static final Instant EARLY = at(8, 0);

  private final TwoDays two = new TwoDays();
  private final Programme programme =
      released(session("talk", SessionKind.TALK, two.hall, at(9, 0), 30));
  private final ReleasedSession planned = programme.sessions().get(0);
  private final SessionDay day = new SessionDay(1, "talk");
  private final DayNotice notice = new DayNotice(1, 1, planned);

  @Test
  void aFewMinutesAreToldByScreensOnly() {
    day.runLate(14, EARLY);
    assertTrue(tell(EARLY).isEmpty());
  }

  @Test
  void aQuarterOfAnHourIsToldOnceAndAgainFromTheHourThatWasTold() {
    day.runLate(15, EARLY);
    SessionChange told = tell(EARLY).orElseThrow();
    assertEquals(Kind.MOVED, told.kind());
    assertEquals(at(9, 0), told.before().startsAt());
    assertEquals(at(9, 15), told.after().startsAt());
    assertTrue(tell(EARLY).isEmpty(), "once");
    day.runLate(29, EARLY);
    assertTrue(tell(EARLY).isEmpty(), "a few minutes more");
    day.runLate(40, EARLY);
    assertEquals(at(9, 15), tell(EARLY).orElseThrow().before().startsAt());
    day.runLate(0, EARLY);
    assertEquals(at(9, 0), tell(EARLY).orElseThrow().after().startsAt(), "on time after all");
  }

  @Test
  void aCancellationIsToldWithTheHourThatWasToldAndSoIsItsEnd() {
    day.runLate(30, EARLY);
    tell(EARLY);
    day.cancel(EARLY);
    SessionChange told = tell(EARLY).orElseThrow();
    assertEquals(Kind.CANCELLED, told.kind());
    assertEquals(at(9, 30), told.shown().startsAt());
    assertTrue(tell(EARLY).isEmpty(), "once");
    day.takePlace(EARLY);
    SessionChange back = tell(EARLY).orElseThrow();
    assertEquals(Kind.NEW, back.kind());
    assertNull(back.before());
    assertEquals(at(9, 30), back.after().startsAt());
  }

  @Test
  void whatHasBegunIsToldByNoLetter() {
    day.start(planned, at(9, 40));
    assertTrue(tell(at(9, 41)).isEmpty());
  }

  @Test
  void anotherReleaseHasToldItsOwnHours() {
    day.runLate(20, EARLY);
    tell(EARLY);
    assertEquals(at(9, 0), notice.tell(2, today(EARLY)).orElseThrow().before().startsAt());
  }

  private Optional<SessionChange> tell(Instant now) {
    return notice.tell(1, today(now));
  }

  private SessionToday today(Instant now) {
    return SessionToday.of(programme.sessions(), Map.of("talk", day), now).get(0);
  }
}
