package city.accord.programme;

import static city.accord.programme.SessionToday.State.AHEAD;
import static city.accord.programme.SessionToday.State.CANCELLED;
import static city.accord.programme.SessionToday.State.ON;
import static city.accord.programme.SessionToday.State.OVER;
import static city.accord.programme.SessionToday.State.PLANNED_NOW;
import static city.accord.programme.TwoDays.at;
import static city.accord.programme.TwoDays.released;
import static city.accord.programme.TwoDays.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How delays go through a room. */
class SessionTodayTest {

  private static final Instant SAID = at(8, 0);

  private final TwoDays two = new TwoDays();
  private final Programme programme =
      released(
          session("one", SessionKind.TALK, two.hall, at(9, 0), 30),
          session("two", SessionKind.TALK, two.hall, at(9, 30), 30),
          session("tea", SessionKind.BREAK, two.hall, at(10, 0), 20),
          session("three", SessionKind.TALK, two.hall, at(10, 20), 30),
          session("after-gap", SessionKind.TALK, two.hall, at(11, 0), 30),
          session("elsewhere", SessionKind.TALK, two.studio, at(9, 30), 30),
          session("together", SessionKind.CEREMONY, null, at(11, 30), 60));
  private final Map<String, SessionDay> days = new HashMap<>();

  @Test
  void withoutAWordAllGoesByThePlan() {
    SessionToday one = today("one", at(9, 10));
    assertEquals(PLANNED_NOW, one.state());
    assertFalse(one.isShifted());
    assertEquals(OVER, today("one", at(9, 30)).state());
    assertEquals(AHEAD, today("two", at(9, 29)).state());
  }

  @Test
  void aDelayGoesOnThroughTheRoomUntilABreakSwallowsIt() {
    day("one").runLate(12, SAID);
    assertEquals(at(9, 12), today("one", at(8, 0)).startsAt());
    assertEquals(at(9, 42), today("two", at(8, 0)).startsAt());
    assertEquals(at(10, 12), today("tea", at(8, 0)).startsAt());
    assertEquals(at(10, 20), today("tea", at(8, 0)).endsAt());
    assertFalse(today("three", at(8, 0)).isShifted());
    assertFalse(today("elsewhere", at(8, 0)).isShifted());
  }

  @Test
  void aBreakKeepsFiveMinutesAndAGapSwallowsTheRest() {
    day("one").runLate(25, SAID);
    assertEquals(at(10, 25), today("tea", at(8, 0)).startsAt());
    assertEquals(at(10, 30), today("three", at(8, 0)).startsAt());
    assertFalse(today("after-gap", at(8, 0)).isShifted());
  }

  @Test
  void otherProgramsGetTheProgrammeAsItIsExpected() {
    assertEquals(programme, OnTheDay.expected(programme, all(at(8, 30)), ZoneOffset.UTC));
    day("one").runLate(12, SAID);
    day("elsewhere").cancel(SAID);
    Programme expected = OnTheDay.expected(programme, all(at(8, 30)), ZoneOffset.UTC);
    assertEquals(programme.sessions().size() - 1, expected.sessions().size());
    assertTrue(expected.session("elsewhere").isEmpty());
    assertEquals(at(9, 12), expected.session("one").orElseThrow().startsAt());
    assertEquals(at(9, 42), expected.session("two").orElseThrow().startsAt());
    assertTrue(expected.name().startsWith(programme.name() + " · "), expected.name());
    assertEquals(
        SessionChange.Kind.CANCELLED, today("elsewhere", at(8, 30)).change().orElseThrow().kind());
    assertEquals(SessionChange.Kind.MOVED, today("two", at(8, 30)).change().orElseThrow().kind());
    assertTrue(today("three", at(8, 30)).change().isEmpty());
  }

  @Test
  void whatTakesTheWholeVenueWaitsForEveryRoom() {
    day("elsewhere").runLate(100, SAID);
    assertEquals(at(11, 40), today("together", at(8, 0)).startsAt());
  }

  @Test
  void whatRunsOverMovesWhatFollowsMinuteByMinute() {
    day("one").start(planned("one"), at(9, 2));
    assertEquals(at(9, 32), today("one", at(9, 5)).endsAt());
    SessionToday one = today("one", at(9, 40));
    assertEquals(ON, one.state());
    assertEquals(at(9, 32), one.endsAt());
    assertEquals(at(9, 40), today("two", at(9, 40)).startsAt());
    day("one").end(at(9, 41));
    assertEquals(OVER, today("one", at(9, 45)).state());
    assertEquals(at(9, 41), today("two", at(9, 45)).startsAt());
  }

  @Test
  void whatBeginsLateEndsAsMuchLaterButABreakDoesNot() {
    day("one").start(planned("one"), at(9, 12));
    assertEquals(at(9, 42), today("one", at(9, 20)).endsAt());
    assertEquals(12, today("one", at(9, 20)).lateness());
    day("one").runLate(7, SAID);
    assertEquals(at(9, 37), today("one", at(9, 20)).endsAt());
    assertEquals(7, today("two", at(9, 20)).lateness());
    day("tea").start(planned("tea"), at(10, 8));
    assertEquals(at(10, 20), today("tea", at(10, 9)).endsAt());
    day("tea").startOver(SAID);
    day("tea").start(planned("tea"), at(10, 18));
    assertEquals(at(10, 23), today("tea", at(10, 19)).endsAt());
  }

  @Test
  void aCancelledSessionMakesNothingLate() {
    day("one").runLate(30, SAID);
    day("one").cancel(at(8, 0));
    assertEquals(CANCELLED, today("one", at(9, 10)).state());
    assertFalse(today("two", at(8, 0)).isShifted());
    assertThrows(SessionDay.IsCancelled.class, () -> day("one").start(planned("one"), at(9, 0)));
  }

  @Test
  void aSessionBeginsOnItsDayAndEndsOnceItHasBegun() {
    assertThrows(
        SessionDay.NotItsDay.class,
        () -> day("one").start(planned("one"), at(9, 0).plusSeconds(86_400)));
    assertThrows(SessionDay.NotBegun.class, () -> day("one").end(at(9, 0)));
    assertThrows(SessionDay.TooLate.class, () -> day("one").runLate(241, SAID));
  }

  @Test
  void calendarsSeeACancellationAndItsEndAsTwoChanges() {
    PublishedSession before = inCalendars("one", at(8, 0));
    day("one").cancel(at(8, 0));
    PublishedSession cancelled = inCalendars("one", at(8, 1));
    assertTrue(cancelled.cancelled());
    assertEquals(at(8, 0), cancelled.changedAt());
    day("one").takePlace(at(8, 5));
    PublishedSession again = inCalendars("one", at(8, 6));
    assertFalse(again.cancelled());
    assertTrue(before.changes() < cancelled.changes() && cancelled.changes() < again.changes());
  }

  @Test
  void calendarsFollowADelayThroughTheRoomAndBack() {
    day("one").runLate(12, at(8, 0));
    PublishedSession late = inCalendars("two", at(8, 1));
    assertEquals(at(9, 42), late.session().startsAt());
    assertEquals(at(10, 12), late.session().endsAt());
    day("one").runLate(0, at(8, 2));
    PublishedSession onTime = inCalendars("two", at(8, 3));
    assertEquals(at(9, 30), onTime.session().startsAt());
    assertTrue(late.changes() < onTime.changes());
  }

  @Test
  void calendarsNumberWhateverMovesHoursHigherThanBefore() {
    List<Runnable> said =
        List.of(
            () -> day("one").start(planned("one"), at(9, 0)),
            () -> day("one").end(at(9, 20)),
            () -> day("one").start(planned("one"), at(9, 21)),
            () -> {}, // at 9:40 it runs over, and nobody says so
            () -> day("one").end(at(9, 41)),
            () -> day("one").startOver(at(9, 43)));
    List<Instant> now = List.of(at(9, 1), at(9, 20), at(9, 22), at(9, 40), at(9, 41), at(9, 44));
    int number = inCalendars("two", at(8, 0)).changes();
    for (int at = 0; at < said.size(); at++) {
      said.get(at).run();
      PublishedSession two = inCalendars("two", now.get(at));
      assertTrue(number < two.changes(), "step " + at);
      number = two.changes();
      if (at == 3) assertEquals(at(9, 40), two.session().startsAt());
    }
    assertEquals(number, inCalendars("elsewhere", at(9, 59)).changes());
  }

  @Test
  void aCalendarDoesNotMoveBackWhatIsOver() {
    day("one").runLate(12, at(8, 0));
    assertEquals(at(9, 12), inCalendars("one", at(12, 0)).session().startsAt());
  }

  private PublishedSession inCalendars(String slug, Instant now) {
    return Releases.onTheDay(PublishedSession.of(List.of(programme)), programme, days.values(), now)
        .stream()
        .filter(one -> one.session().slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  private SessionDay day(String slug) {
    return days.computeIfAbsent(slug, key -> new SessionDay(1, key));
  }

  private ReleasedSession planned(String slug) {
    return programme.session(slug).orElseThrow();
  }

  private List<SessionToday> all(Instant now) {
    return SessionToday.of(programme.sessions(), days, now);
  }

  private SessionToday today(String slug, Instant now) {
    return all(now).stream()
        .filter(one -> one.session().slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }
}
