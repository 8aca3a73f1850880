package city.accord.programme;

import static city.accord.text.Language.EN;
import static city.accord.text.Language.ZH_HANT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.summit.DescribeSummit;
import city.accord.summit.Summit;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

  private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
  private static final LocalDate OPENING = LocalDate.of(2016, 3, 22);

  private final VenueRoom hall = new VenueRoom(1, 0, LocalizedText.of("大廳", "Hall"));
  private final VenueRoom studio = new VenueRoom(1, 1, LocalizedText.of("工作室", "Studio"));
  private final ProgrammePerson mayor = person("Jana", "Nováková");
  private final ProgrammePerson interpreter = person("Yi-chun", "Lin");

  @Test
  void twoSessionsInOneRoomAtOneTimeAreAConflict() {
    Session one = session("one", SessionKind.TALK, hall, at(9, 0), 30);
    Session other = session("other", SessionKind.PANEL, hall, at(9, 29), 30);
    assertEquals(List.of(Conflict.Kind.ROOM_TAKEN), kinds(one, other));
  }

  @Test
  void whatTakesTheWholeVenueTakesEveryRoomPastMidnightToo() {
    Session late = session("late", SessionKind.TALK, hall, at(23, 30), 75);
    Session everyone = session("everyone", SessionKind.BREAK, null, at(23, 50), 20);
    Session other = session("other", SessionKind.BREAK, null, at(24, 5), 20);
    assertEquals(List.of(Conflict.Kind.VENUE_TAKEN), kinds(late, everyone));
    assertEquals(List.of(Conflict.Kind.VENUE_TAKEN), kinds(everyone, other));
    assertEquals(
        List.of(), kinds(everyone, session("next", SessionKind.TALK, hall, at(24, 10), 20)));
  }

  @Test
  void aSessionMayBeginWhereAnotherEnds() {
    Session one = session("one", SessionKind.TALK, hall, at(9, 0), 30, mayor);
    Session other = session("other", SessionKind.TALK, hall, at(9, 30), 30, mayor);
    assertEquals(List.of(), kinds(one, other));
  }

  @Test
  void aPersonInTwoSessionsAtOnceIsAConflictWhateverTheirRoles() {
    Session one = session("one", SessionKind.TALK, hall, at(9, 0), 30, mayor, interpreter);
    Session other = session("other", SessionKind.TALK, studio, at(9, 10), 30, interpreter);
    List<Conflict> found = Conflicts.among(List.of(one, other), summit());
    assertEquals(1, found.size());
    assertEquals(Conflict.Kind.PERSON_DOUBLE_BOOKED, found.get(0).kind());
    assertEquals("Yi-chun Lin", found.get(0).subject().in(EN));
  }

  @Test
  void aBlockerKeepsItsRoomFree() {
    Session blocker = session("build", SessionKind.BLOCKER, hall, at(8, 0), 120);
    Session talk = session("talk", SessionKind.TALK, hall, at(9, 0), 30);
    assertEquals(List.of(Conflict.Kind.ROOM_TAKEN), kinds(blocker, talk));
  }

  @Test
  void aSessionAfterTheLastDayIsOutsideTheSummit() {
    assertEquals(List.of(), kinds(session("fits", SessionKind.TALK, hall, at(47, 0), 60)));
    assertEquals(
        List.of(Conflict.Kind.OUTSIDE_SUMMIT),
        kinds(session("late", SessionKind.TALK, hall, at(47, 30), 60)));
  }

  @Test
  void anUnscheduledSessionIsInNobodysWayAndInNoRelease() {
    Session open = session("open", SessionKind.TALK, hall, null, 30, mayor);
    Session talk = session("talk", SessionKind.TALK, hall, at(9, 0), 30, mayor);
    assertEquals(List.of(), kinds(open, talk));
    assertEquals(List.of("talk"), slugs(released(open, talk)));
  }

  @Test
  void aReleaseNeverShowsABlocker() {
    Session blocker = session("build", SessionKind.BLOCKER, hall, at(8, 0), 60);
    assertEquals(List.of(), slugs(released(blocker)));
  }

  @Test
  void aReleaseStaysAsItWasWhenTheDraftGoesOn() {
    Session talk = session("talk", SessionKind.TALK, hall, at(9, 0), 30, mayor);
    ProgrammeRelease release = release(talk);
    talk.plan(plan(SessionKind.PANEL, at(11, 0), 45, false), studio, null, List.of());
    ReleasedSession shown = release.programme().sessions().get(0);
    assertEquals(SessionKind.TALK, shown.kind());
    assertEquals(at(9, 0), shown.startsAt());
    assertEquals("大廳", shown.room().in(ZH_HANT));
    assertEquals("Jana Nováková", shown.people().get(0).name().in(ZH_HANT));
  }

  @Test
  void aRestoredReleaseShowsWhatTheEarlierOneShowed() {
    Session talk = session("talk", SessionKind.TALK, hall, at(9, 0), 30, mayor);
    ProgrammeRelease first = release(talk);
    ProgrammeRelease again = first.restored(3, "As before", at(1, 0), "another editor");
    assertEquals(first.programme().sessions(), again.programme().sessions());
    assertEquals(new ReleaseRow(3, "As before", at(1, 0), "another editor", 1), again.row());
  }

  @Test
  void aReleaseTellsWhatIsNewMovedChangedAndCancelled() {
    Session stays = session("stays", SessionKind.TALK, hall, at(8, 0), 30);
    Session moves = session("moves", SessionKind.TALK, hall, at(9, 0), 30);
    Session changes = session("changes", SessionKind.TALK, hall, at(10, 0), 30);
    Session goes = session("goes", SessionKind.TALK, hall, at(11, 0), 30);
    Programme before = released(stays, moves, changes, goes);
    moves.plan(plan(SessionKind.TALK, at(9, 0), 30, false), studio, null, List.of());
    changes.plan(
        plan(SessionKind.TALK, at(10, 0), 30, false),
        hall,
        null,
        List.of(new SessionPerson(mayor, SessionRole.MODERATOR)));
    goes.remove(at(7, 0));
    Session fresh = session("fresh", SessionKind.TALK, hall, at(12, 0), 30);
    List<SessionChange> found =
        SessionChange.between(
            before.sessions(), released(stays, moves, changes, goes, fresh).sessions());
    assertEquals(
        List.of("moves MOVED", "changes CHANGED", "goes CANCELLED", "fresh NEW"),
        found.stream().map(change -> change.shown().slug() + " " + change.kind()).toList());
    assertTrue(found.get(0).hasNewRoom());
    assertFalse(found.get(0).hasNewHours());
    assertTrue(found.get(1).hasNewPeople());
    assertEquals(List.of(), SessionChange.between(before.sessions(), before.sessions()));
  }

  @Test
  void aRemovedSessionComesBackAsItWas() {
    Session talk = session("talk", SessionKind.TALK, hall, at(9, 0), 30);
    talk.remove(at(7, 0));
    assertEquals(List.of(), slugs(released(talk)));
    talk.bringBack();
    assertEquals(List.of("talk"), slugs(released(talk)));
  }

  @Test
  void theProgrammeOfADayShowsWhatGoesOnPastMidnight() {
    Programme programme = released(session("late", SessionKind.TALK, hall, at(23, 30), 75));
    assertEquals(List.of(OPENING, OPENING.plusDays(1)), programme.days(TAIPEI));
    assertEquals(1, programme.on(OPENING, TAIPEI).size());
    assertEquals(1, programme.on(OPENING.plusDays(1), TAIPEI).size());
    assertEquals(0, programme.on(OPENING.plusDays(2), TAIPEI).size());
  }

  @Test
  void aReleaseKeepsTheColourOfItsTracksAndAnOlderOneHasNone() {
    LocalizedText name = LocalizedText.of("願景", "Vision");
    Track track = new Track(1, "vision", 0, name, TrackColour.TEAL);
    Session talk = session("talk", SessionKind.TALK, hall, at(9, 0), 30);
    talk.plan(plan(SessionKind.TALK, at(9, 0), 30, false), hall, track, List.of());
    ReleasedSession shown = released(talk).sessions().get(0);
    assertEquals(TrackColour.TEAL, shown.trackColour());
    String older = ProgrammeJson.write(List.of(shown)).replace(",\"trackColour\":\"TEAL\"", "");
    assertNull(ProgrammeJson.read(older).get(0).trackColour());
  }

  @Test
  void aTrackAndARoomNeedAName() {
    assertThrows(
        Track.TrackWithoutName.class,
        () -> new Track(1, "t", 0, LocalizedText.EMPTY, TrackColour.TEAL));
    assertThrows(VenueRoom.RoomWithoutName.class, () -> new VenueRoom(1, 0, LocalizedText.EMPTY));
  }

  @Test
  void aReleaseNeedsAName() {
    assertThrows(
        ProgrammeRelease.ReleaseWithoutName.class,
        () -> ProgrammeRelease.ofDraft(1, 1, " ", at(0, 0), "an editor", List.of()));
  }

  @Test
  void aSessionLastsFiveMinutesAtLeast() {
    assertThrows(
        Session.LengthOutOfBounds.class,
        () -> session("blink", SessionKind.TALK, hall, at(9, 0), 4));
  }

  @Test
  void theProgrammeOfADayIsThatOfTheVenuesDay() {
    Programme programme = released(session("early", SessionKind.TALK, hall, at(0, 30), 30));
    assertEquals(1, programme.on(OPENING, TAIPEI).size());
    assertEquals(0, programme.on(OPENING, ZoneId.of("UTC")).size());
  }

  @Test
  void whileASessionIsOnItAndTheNextOnesAreUpcoming() {
    Programme day =
        released(
            session("opening", SessionKind.TALK, hall, at(9, 0), 30),
            starred("keynote", at(10, 0)),
            session("closing", SessionKind.TALK, hall, at(11, 0), 30));
    assertEquals(List.of("opening", "keynote", "closing"), upcoming(day, at(9, 10)));
    assertEquals(List.of("closing"), upcoming(day, at(10, 45)));
  }

  @Test
  void beforeTheFirstAndAfterTheLastSessionThoseStarredAreUpcoming() {
    Programme day =
        released(
            session("opening", SessionKind.TALK, hall, at(9, 0), 30),
            starred("keynote", at(10, 0)));
    assertEquals(List.of("keynote"), upcoming(day, at(8, 0)));
    assertEquals(List.of("keynote"), upcoming(day, at(12, 0)));
  }

  @Test
  void aCityFindsTheSessionsOfItsPeople() {
    Session talk = session("talk", SessionKind.TALK, hall, at(9, 0), 30, mayor);
    Session other = session("other", SessionKind.TALK, hall, at(10, 0), 30);
    assertEquals(1, released(talk, other).ofCity("pisek").size());
  }

  private List<Conflict.Kind> kinds(Session... sessions) {
    return Conflicts.among(List.of(sessions), summit()).stream().map(Conflict::kind).toList();
  }

  private static ProgrammeRelease release(Session... sessions) {
    return ProgrammeRelease.ofDraft(1, 1, "First", at(0, 0), "an editor", List.of(sessions));
  }

  private static Programme released(Session... sessions) {
    return release(sessions).programme();
  }

  private static List<String> upcoming(Programme programme, Instant now) {
    return programme.upcoming(now).stream().map(ReleasedSession::slug).toList();
  }

  private static List<String> slugs(Programme programme) {
    return programme.sessions().stream().map(ReleasedSession::slug).toList();
  }

  private static Session session(
      String slug,
      SessionKind kind,
      VenueRoom room,
      Instant startsAt,
      int minutes,
      ProgrammePerson... people) {
    return new Session(
        1,
        slug,
        plan(kind, startsAt, minutes, false),
        room,
        null,
        List.of(people).stream()
            .map(person -> new SessionPerson(person, SessionRole.SPEAKER))
            .toList());
  }

  private Session starred(String slug, Instant startsAt) {
    return new Session(1, slug, plan(SessionKind.TALK, startsAt, 30, true), hall, null, List.of());
  }

  private static SessionPlan plan(
      SessionKind kind, Instant startsAt, int minutes, boolean starred) {
    return new SessionPlan(
        kind,
        LocalizedText.of("議程", "Session"),
        LocalizedText.EMPTY,
        null,
        null,
        startsAt,
        minutes,
        List.of(EN),
        starred,
        List.of());
  }

  private static ProgrammePerson person(String given, String family) {
    return new ProgrammePerson(
        1,
        new PersonName(null, given, family, PersonName.Order.GIVEN_FIRST, null, null),
        LocalizedText.EMPTY,
        "pisek");
  }

  private static Instant at(int hour, int minute) {
    return OPENING.atStartOfDay(TAIPEI).plusHours(hour).plusMinutes(minute).toInstant();
  }

  private static Summit summit() {
    LocalizedText text = LocalizedText.of("高峰會", "Summit");
    return new Summit(
        new DescribeSummit(
            text,
            text,
            text,
            text,
            text,
            OPENING,
            OPENING.plusDays(1),
            TAIPEI,
            List.of(ZH_HANT, EN)));
  }
}
