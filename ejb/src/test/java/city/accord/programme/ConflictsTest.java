package city.accord.programme;

import static city.accord.programme.TwoDays.at;
import static city.accord.programme.TwoDays.kinds;
import static city.accord.programme.TwoDays.session;
import static city.accord.programme.TwoDays.summit;
import static city.accord.text.Language.EN;
import static city.accord.text.Language.ZH_HANT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictsTest {

  private final TwoDays days = new TwoDays();

  @Test
  void twoSessionsInOneRoomAtOneTimeAreAConflict() {
    Session one = session("one", SessionKind.TALK, days.hall, at(9, 0), 30);
    Session other = session("other", SessionKind.PANEL, days.hall, at(9, 29), 30);
    assertEquals(List.of(Conflict.Kind.ROOM_TAKEN), kinds(one, other));
  }

  @Test
  void whatTakesTheWholeVenueTakesEveryRoomPastMidnightToo() {
    Session late = session("late", SessionKind.TALK, days.hall, at(23, 30), 75);
    Session everyone = session("everyone", SessionKind.BREAK, null, at(23, 50), 20);
    Session other = session("other", SessionKind.BREAK, null, at(24, 5), 20);
    assertEquals(List.of(Conflict.Kind.VENUE_TAKEN), kinds(late, everyone));
    assertEquals(List.of(Conflict.Kind.VENUE_TAKEN), kinds(everyone, other));
    assertEquals(
        List.of(), kinds(everyone, session("next", SessionKind.TALK, days.hall, at(24, 10), 20)));
  }

  @Test
  void aSessionMayBeginWhereAnotherEnds() {
    Session one = session("one", SessionKind.TALK, days.hall, at(9, 0), 30, days.mayor);
    Session other = session("other", SessionKind.TALK, days.hall, at(9, 30), 30, days.mayor);
    assertEquals(List.of(), kinds(one, other));
  }

  @Test
  void aPersonInTwoSessionsAtOnceIsAConflictWhateverTheirRoles() {
    Session one =
        session("one", SessionKind.TALK, days.hall, at(9, 0), 30, days.mayor, days.interpreter);
    Session other =
        session("other", SessionKind.TALK, days.studio, at(9, 10), 30, days.interpreter);
    List<Conflict> found = Conflicts.among(List.of(one, other), summit(), Duties.NONE);
    assertEquals(1, found.size());
    assertEquals(Conflict.Kind.PERSON_DOUBLE_BOOKED, found.get(0).kind());
    assertEquals("Yi-chun Lin", found.get(0).subject().in(EN));
  }

  @Test
  void oneClashIsFoundAmongFiveHundredSessionsWithAThousandPeople() {
    List<Session> draft = new ArrayList<>();
    for (int room = 0; room < 20; room++) {
      VenueRoom hall = new VenueRoom(1, room, LocalizedText.of(EN, "Hall " + room));
      for (int at = 0; at < 25; at++)
        draft.add(
            session(
                room + "-" + at,
                SessionKind.TALK,
                hall,
                at(at < 13 ? 8 : 32, 40 * (at % 13)),
                40,
                TwoDays.person("One", room + "-" + at),
                TwoDays.person("Other", room + "-" + at)));
    }
    draft.add(session("twice", SessionKind.TALK, days.hall, at(9, 0), 30, days.mayor));
    draft.add(session("as well", SessionKind.TALK, days.studio, at(9, 0), 30, days.mayor));
    assertEquals(
        List.of(Conflict.Kind.PERSON_DOUBLE_BOOKED),
        Conflicts.among(draft, summit(), Duties.NONE).stream().map(Conflict::kind).toList());
  }

  @Test
  void aBlockerKeepsItsRoomFree() {
    Session blocker = session("build", SessionKind.BLOCKER, days.hall, at(8, 0), 120);
    Session talk = session("talk", SessionKind.TALK, days.hall, at(9, 0), 30);
    assertEquals(List.of(Conflict.Kind.ROOM_TAKEN), kinds(blocker, talk));
  }

  @Test
  void aSessionAfterTheLastDayIsOutsideTheSummit() {
    assertEquals(List.of(), kinds(session("fits", SessionKind.TALK, days.hall, at(47, 0), 60)));
    assertEquals(
        List.of(Conflict.Kind.OUTSIDE_SUMMIT),
        kinds(session("late", SessionKind.TALK, days.hall, at(47, 30), 60)));
  }

  @Test
  void aRoomWithHoursIsClosedBeforeAndAfterThemAndOnDaysWithoutAny() {
    days.hall.equip(open(hours(0, 9, 18)));
    assertEquals(List.of(), kinds(session("fits", SessionKind.TALK, days.hall, at(17, 30), 30)));
    assertEquals(
        List.of(Conflict.Kind.ROOM_CLOSED),
        kinds(session("long", SessionKind.TALK, days.hall, at(17, 45), 30)));
    assertEquals(
        List.of(Conflict.Kind.ROOM_CLOSED),
        kinds(session("next-day", SessionKind.TALK, days.hall, at(24 + 10, 0), 30)));
  }

  @Test
  void whatGoesOnPastMidnightNeedsARoomThatIsOpenOnBothDays() {
    Session late = session("late", SessionKind.TALK, days.hall, at(23, 30), 60);
    days.hall.equip(open(hours(0, 9, 0)));
    assertEquals(List.of(Conflict.Kind.ROOM_CLOSED), kinds(late));
    days.hall.equip(open(hours(0, 9, 0), hours(1, 0, 2)));
    assertEquals(List.of(), kinds(late));
  }

  @Test
  void aPersonWhoIsNotThereCannotSpeak() {
    days.mayor.beThere(List.of(hours(1, 9, 12)));
    assertEquals(
        List.of(Conflict.Kind.PERSON_AWAY),
        kinds(session("one", SessionKind.TALK, days.hall, at(9, 0), 30, days.mayor)));
    assertEquals(
        List.of(),
        kinds(session("two", SessionKind.TALK, days.hall, at(24 + 9, 0), 30, days.mayor)));
  }

  @Test
  void toWalkTakesFiveMinutesAndTenToAnotherFloor() {
    Session one = session("one", SessionKind.TALK, days.hall, at(9, 0), 30, days.mayor);
    Session near = session("near", SessionKind.TALK, days.studio, at(9, 35), 30, days.mayor);
    assertEquals(List.of(), kinds(one, near));
    assertEquals(
        List.of(Conflict.Kind.NO_TIME_TO_WALK),
        kinds(one, session("soon", SessionKind.TALK, days.studio, at(9, 34), 30, days.mayor)));
    days.studio.equip(
        new RoomFacts(
            null,
            null,
            LocalizedText.of("四樓", "Floor 4"),
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            List.of()));
    assertEquals(List.of(Conflict.Kind.NO_TIME_TO_WALK), kinds(one, near));
  }

  @Test
  void anInterpreterWorksNinetyMinutesUntilThePause() {
    Session first = interpreted("first", at(9, 0), 60);
    assertEquals(List.of(), kinds(first, interpreted("second", at(10, 0), 30)));
    assertEquals(
        List.of(Conflict.Kind.INTERPRETER_UNRELIEVED),
        kinds(first, interpreted("second", at(10, 0), 31)));
    assertEquals(List.of(), kinds(first, interpreted("rested", at(10, 10), 80)));
  }

  @Test
  void aRoomThatIsTooSmallOrHasTooFewBoothsIsToldAfterWhatCannotHappen() {
    days.hall.equip(
        new RoomFacts(
            100, 1, LocalizedText.EMPTY, LocalizedText.EMPTY, LocalizedText.EMPTY, List.of()));
    Session full = expecting("full", at(9, 0), 101, List.of(EN, ZH_HANT));
    Session other = expecting("other", at(9, 0), 100, List.of(EN));
    assertEquals(
        List.of(
            Conflict.Kind.ROOM_TAKEN, Conflict.Kind.OVER_CAPACITY, Conflict.Kind.TOO_FEW_BOOTHS),
        kinds(full, other));
  }

  private Session interpreted(String slug, Instant startsAt, int minutes) {
    return new Session(
        1,
        slug,
        TwoDays.plan(SessionKind.TALK, startsAt, minutes, false),
        days.hall,
        null,
        List.of(new SessionPerson(days.interpreter, SessionRole.INTERPRETER)));
  }

  private Session expecting(String slug, Instant startsAt, int expected, List<Language> booths) {
    SessionPlan plan = TwoDays.plan(SessionKind.TALK, startsAt, 30, false);
    SessionPlan expecting =
        new SessionPlan(
            plan.kind(),
            plan.title(),
            plan.summary(),
            null,
            null,
            startsAt,
            30,
            plan.languages(),
            false,
            List.of(),
            LocalizedText.EMPTY,
            expected,
            booths,
            null,
            null);
    return new Session(1, slug, expecting, days.hall, null, List.of());
  }

  private static RoomFacts open(OpenHours... hours) {
    return new RoomFacts(
        null, null, LocalizedText.EMPTY, LocalizedText.EMPTY, LocalizedText.EMPTY, List.of(hours));
  }

  private static OpenHours hours(int day, int from, int until) {
    return new OpenHours(
        TwoDays.OPENING.plusDays(day), LocalTime.of(from, 0), LocalTime.of(until, 0));
  }
}
