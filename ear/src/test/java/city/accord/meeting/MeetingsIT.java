package city.accord.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.attendee.AddAttendee;
import city.accord.attendee.Affiliation;
import city.accord.attendee.Attendees;
import city.accord.attendee.DataKind;
import city.accord.attendee.PurgeRow;
import city.accord.attendee.Purges;
import city.accord.attendee.UsualCategories;
import city.accord.attendee.merge.Duplicates;
import city.accord.attendee.merge.MergeAttendees;
import city.accord.delegation.AppointLiaison;
import city.accord.delegation.Delegations;
import city.accord.delegation.Invitation.InvitationNotValid;
import city.accord.delegation.Invitations;
import city.accord.delegation.LiaisonRow;
import city.accord.delegation.Liaisons;
import city.accord.delegation.OneDelegation;
import city.accord.delegation.OwnDelegation;
import city.accord.delegation.Registration;
import city.accord.meeting.Bookings.AskedAlready;
import city.accord.meeting.Bookings.TooManyRequests;
import city.accord.meeting.Interpreter.InterpreterBooked;
import city.accord.meeting.Interpreter.InterpreterOnDuty;
import city.accord.meeting.InterpreterRow.Clash;
import city.accord.meeting.Meeting.NotYourTurn;
import city.accord.meeting.MeetingDiary.DelegationBooked;
import city.accord.meeting.MeetingDiary.HourNotOffered;
import city.accord.meeting.MeetingDiary.NoRoomFree;
import city.accord.programme.Conflict;
import city.accord.programme.DraftSession;
import city.accord.programme.ProgrammePeople;
import city.accord.programme.SessionKind;
import city.accord.programme.SessionPlan;
import city.accord.programme.SessionRole;
import city.accord.programme.Sessions;
import city.accord.summit.Summits;
import city.accord.testing.AsAccount;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsProgramme;
import city.accord.testing.AtOnce;
import city.accord.testing.ChangedSummit;
import city.accord.testing.Letters;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who meets whom, by link and at the desk; and that nobody is booked twice, whoever is quicker. */
@ArquillianTest
class MeetingsIT {

  private static final List<Language> SPOKEN = List.of(Language.EN, Language.ZH_HANT);
  private static final Set<Conflict.Kind> DUTIES =
      Set.of(Conflict.Kind.INTERPRETER_AT_MEETING, Conflict.Kind.LIAISON_ELSEWHERE);
  private static final int ALL_OF_THE_LARGEST = MeetingRoom.MAX_CAPACITY;

  @Inject private AsOrganiser organiser;
  @Inject private AsAccount account;
  @Inject private Letters letters;
  @Inject private Summits summits;
  @Inject private OneDelegation first;
  @Inject private OneDelegation second;
  @Inject private OneDelegation third;
  @Inject private OneDelegation fourth;
  @Inject private Delegations delegations;
  @Inject private Invitations invitations;
  @Inject private OwnDelegation ownDelegation;
  @Inject private MeetingOffers offers;
  @Inject private Meetings meetings;
  @Inject private OwnMeetings own;
  @Inject private Interpreters interpreters;
  @Inject private Attendees attendees;
  @Inject private Duplicates duplicates;
  @Inject private AsProgramme editor;
  @Inject private Sessions sessions;
  @Inject private ProgrammePeople speakers;
  @Inject private Liaisons liaisons;
  @Inject private Purges purges;
  @Inject private ChangedSummit changed;

  /** Of their invitations; and of whoever is asked for a meeting, by the meeting's id. */
  private final Map<OneDelegation, String> links = new HashMap<>();

  private final Map<Long, String> tokens = new HashMap<>();
  private long newest;
  private String asker;
  private String asked;

  @AfterEach
  void asBefore() {
    changed.asBefore();
  }

  @BeforeEach
  void offer() {
    asker = registered(first);
    asked = registered(second);
    LocalDate day = summits.current().firstDay();
    organiser.run(
        () -> {
          if (offers.hours().isEmpty())
            offers.save(new HoursRow(null, 0, day, LocalTime.of(1, 0), LocalTime.of(6, 0), 30));
          if (offers.rooms().stream().noneMatch(room -> room.capacity() == ALL_OF_THE_LARGEST))
            for (int capacity : List.of(4, 4, ALL_OF_THE_LARGEST))
              offers.save(new MeetingRoomRow(null, 0, named("Room"), capacity, 0));
          meetings.all().stream()
              .filter(one -> one.status().isOpen())
              .forEach(one -> meetings.cancel(one.id(), one.version(), null));
        });
  }

  @Test
  void oneAsksTheOtherProposesAnotherHourAndTheFirstAgrees() {
    List<MeetingTime> free = own.hours(asker, second.row().slug(), 2);
    long id = own.ask(asker, second.row().slug(), what(free.get(0), 2));
    String theirs = linkIn(second);
    assertEquals("Harbours", own.one(theirs, id).meeting().subject());
    assertTrue(own.one(theirs, id).isOurTurn());
    assertTrue(invitations.open(theirs).isEmpty(), "the link of a letter opens the meetings alone");
    assertThrows(NotYourTurn.class, () -> own.accept(asker, id, version(id)));
    assertThrows(NotThere.class, () -> own.withdraw(theirs, id, version(id)));
    int seen = version(id);
    own.propose(theirs, id, seen, free.get(1).startsAt());
    assertThrows(ChangedMeanwhile.class, () -> own.accept(asker, id, seen));
    own.accept(linkIn(first), id, version(id));
    MeetingRow agreed = organiser.get(() -> meetings.row(id));
    assertEquals(MeetingStatus.CONFIRMED, agreed.status());
    assertEquals(free.get(1), agreed.time());
    assertTrue(letters.newestTo(address(second)).contains("is agreed"));
    String entry = letters.enclosedTo(address(second));
    assertTrue(entry.contains("STATUS:CONFIRMED"), entry);
    assertFalse(entry.contains("Harbours"), "subjects stand behind the link alone");
    organiser.run(() -> invitations.revoke(second.row().id()));
    assertTrue(own.open(theirs).isEmpty(), "and only while the invitation stands");
    assertThrows(InvitationNotValid.class, () -> own.cancel(theirs, id, version(id), null));
  }

  @Test
  void aLinkNeverShowsTheMeetingsOfOthers() {
    String stranger = registered(third);
    MeetingTime time = own.hours(asker, second.row().slug(), 2).get(0);
    long id = own.ask(asker, second.row().slug(), what(time, 2));
    assertThrows(NotThere.class, () -> own.one(stranger, id));
    for (Runnable deed : deeds(stranger, id)) assertThrows(NotThere.class, deed::run);
    assertEquals(List.of(), own.all(stranger));
    assertFalse(own.calendar(stranger, Language.EN).orElseThrow().contains("Harbours"));
    assertTrue(own.calendar(asked, Language.EN).orElseThrow().contains("Harbours"));
    assertTrue(own.calendar("nothing", Language.EN).isEmpty());
    assertEquals(List.of(), own.others("nothing"));
    assertFalse(letters.newestTo(address(second)).contains("Harbours"));
  }

  private List<Runnable> deeds(String token, long id) {
    int version = version(id);
    return List.of(
        () -> own.accept(token, id, version),
        () -> own.decline(token, id, version, null),
        () -> own.propose(token, id, version, null),
        () -> own.withdraw(token, id, version),
        () -> own.cancel(token, id, version, null));
  }

  @Test
  void ofTwoAnswersAtOnceOneGetsTheOnlyRoom() throws Exception {
    registered(third);
    registered(fourth);
    MeetingTime time = own.hours(asker, second.row().slug(), ALL_OF_THE_LARGEST).get(0);
    long one = ask(first, second, time, ALL_OF_THE_LARGEST);
    long other = ask(third, fourth, time, ALL_OF_THE_LARGEST);
    assertEquals(List.of(NoRoomFree.class), atOnce(one, other));
  }

  @Test
  void ofTwoAnswersAtOnceADelegationMeetsOne() throws Exception {
    registered(third);
    MeetingTime time = own.hours(asker, second.row().slug(), 2).get(0);
    long one = ask(first, second, time, 2);
    long other = ask(third, second, time, 2);
    assertEquals(List.of(DelegationBooked.class), atOnce(one, other));
  }

  @Test
  void ofTwoDutiesAtOnceAnInterpreterGetsOne() throws Exception {
    registered(third);
    registered(fourth);
    MeetingTime time = own.hours(asker, second.row().slug(), 2).get(0);
    long one = ask(first, second, time, 2);
    long other = ask(third, fourth, time, 2);
    own.accept(tokens.get(one), one, version(one));
    own.accept(tokens.get(other), other, version(other));
    long ines = interpreter();
    assertEquals(List.of(InterpreterBooked.class), atOnce(id -> assign(id, ines), one, other));
    long duty = organiser.get(() -> interpreters.row(ines)).duties();
    assertEquals(1, duty);
    assertThrows(InterpreterOnDuty.class, () -> organiser.run(() -> interpreters.dismiss(ines)));
    organiser.run(() -> attendees.withdraw(ines));
    assertEquals(0, organiser.get(() -> interpreters.row(ines)).duties());
  }

  @Test
  void twoRecordsOnDutyAtOnceAreMergedOnlyOnceOneIsRelieved() {
    registered(third);
    registered(fourth);
    MeetingTime time = own.hours(asker, second.row().slug(), 2).get(0);
    long one = ask(first, second, time, 2);
    long other = ask(third, fourth, time, 2);
    own.accept(tokens.get(one), one, version(one));
    own.accept(tokens.get(other), other, version(other));
    long ines = interpreter();
    long again = interpreter();
    assign(one, ines);
    assign(other, again);
    assertThrows(InterpreterBooked.class, () -> merge(ines, again));
    organiser.run(() -> interpreters.relieve(one, version(one), ines));
    merge(ines, again);
    assertEquals(1, organiser.get(() -> interpreters.row(ines)).duties());
    assertThrows(NotThere.class, () -> organiser.get(() -> interpreters.row(again)));
  }

  @Test
  void whatASessionThatMovesPutsInTheWayOfADutyIsSaidWhereBothAreLookedAt() {
    MeetingTime time = agreed();
    long ines = interpreter();
    assign(newest, ines);
    MeetingTime later = own.hours(asker, second.row().slug(), 2).get(3);
    String slug = session(ines, SessionRole.INTERPRETER, later.startsAt());
    assertEquals(List.of(), conflicts(slug));
    assertEquals(List.of(), organiser.get(() -> interpreters.row(ines)).clashes());
    editor.run(() -> sessions.place(slug, draft(slug).version(), null, time.startsAt(), 30));
    assertEquals(List.of(Conflict.Kind.INTERPRETER_AT_MEETING), conflicts(slug));
    InterpreterRow torn = organiser.get(() -> interpreters.row(ines));
    assertEquals(List.of(slug), torn.clashes().stream().map(Clash::session).toList());
    assertEquals(time.startsAt(), torn.clashes().get(0).at());
    editor.run(() -> sessions.remove(slug));
    assertEquals(List.of(), organiser.get(() -> interpreters.row(ines)).clashes());
  }

  @Test
  void aLiaisonOfficerWhoIsNeededInASessionAndAtAMeetingIsNamedAtBoth() {
    MeetingTime time = agreed();
    registered(third);
    long officer = officer();
    for (OneDelegation one : List.of(first, third))
      organiser.run(
          () -> liaisons.appoint(new AppointLiaison(one.row().id(), officer, SPOKEN, null, null)));
    String slug = session(third.row().headId(), SessionRole.SPEAKER, time.startsAt());
    assertEquals(List.of(Conflict.Kind.LIAISON_ELSEWHERE), conflicts(slug));
    LiaisonRow seen = organiser.get(() -> liaisons.of(first.row().id())).orElseThrow();
    assertEquals(
        List.of(third.row().place()), seen.clashes().stream().map(it -> it.other()).toList());
    editor.run(() -> sessions.place(slug, draft(slug).version(), null, time.endsAt(), 30));
    assertEquals(List.of(), conflicts(slug));
    editor.run(() -> sessions.remove(slug));
  }

  @Test
  void whatMeetingsWereAboutGoesAfterTheSummitAndThatTheyWereStays() {
    agreed();
    long declined = ask(first, second, own.hours(asker, second.row().slug(), 2).get(0), 2);
    own.decline(tokens.get(declined), declined, version(declined), "Elections");
    changed.endedBefore(89);
    assertFalse(words().due());
    assertTrue(words().count() >= 2);
    changed.endedBefore(90);
    assertTrue(words().due());
    organiser.run(purges::purge);
    assertEquals(0, words().count());
    MeetingRow row = organiser.get(() -> meetings.row(declined));
    assertEquals("", row.subject());
    assertNull(row.words());
    assertEquals(MeetingStatus.DECLINED, row.status());
    assertEquals("", organiser.get(() -> meetings.row(newest)).subject());
  }

  private PurgeRow words() {
    return organiser.get(purges::preview).stream()
        .filter(row -> row.kind().equals(DataKind.MEETING.name()))
        .findFirst()
        .orElseThrow();
  }

  /** The first and the second meet; answers when. */
  private MeetingTime agreed() {
    MeetingTime time = own.hours(asker, second.row().slug(), 2).get(0);
    newest = ask(first, second, time, 2);
    own.accept(tokens.get(newest), newest, version(newest));
    return time;
  }

  private long officer() {
    return organiser.get(
        () ->
            attendees.add(
                new AddAttendee(
                    OneDelegation.name("Mei", "Lin" + System.nanoTime()),
                    UsualCategories.STAFF,
                    Affiliation.of(LocalizedText.EMPTY),
                    null)));
  }

  /** Plans a session of half an hour that names somebody; answers its slug. */
  private String session(long attendee, SessionRole role, Instant at) {
    return editor.get(
        () ->
            sessions.plan(
                new SessionPlan(
                    SessionKind.TALK,
                    named("Talk " + System.nanoTime()),
                    LocalizedText.EMPTY,
                    null,
                    null,
                    at,
                    30,
                    SPOKEN,
                    false,
                    List.of(new SessionPlan.Person(speakers.addAttendee(attendee), role)))));
  }

  private DraftSession draft(String slug) {
    return editor.get(() -> sessions.draft()).sessions().stream()
        .filter(one -> one.slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  /** What of people is in the way of a session. */
  private List<Conflict.Kind> conflicts(String slug) {
    return editor.get(() -> sessions.draft()).conflicts().stream()
        .filter(one -> one.concerns(slug))
        .map(Conflict::kind)
        .filter(DUTIES::contains)
        .toList();
  }

  private void merge(long stays, long other) {
    organiser.run(
        () ->
            duplicates.merge(
                new MergeAttendees(
                    stays,
                    attendees.row(stays).version(),
                    other,
                    attendees.row(other).version(),
                    Set.of())));
  }

  private void assign(long meeting, long attendee) {
    organiser.run(() -> interpreters.assign(meeting, meetings.row(meeting).version(), attendee));
  }

  private long interpreter() {
    long id =
        organiser.get(
            () ->
                attendees.add(
                    new AddAttendee(
                        OneDelegation.name("Ines", "Vavřincová" + System.nanoTime()),
                        UsualCategories.INTERPRETER,
                        Affiliation.of(LocalizedText.EMPTY),
                        null)));
    assertTrue(
        organiser.get(interpreters::candidates).stream().anyMatch(one -> one.attendeeId() == id));
    organiser.run(() -> interpreters.engage(id, 0, SPOKEN));
    return id;
  }

  private List<Class<?>> atOnce(long... ids) throws Exception {
    return atOnce(
        id -> own.accept(tokens.get(id), id, own.one(tokens.get(id), id).meeting().version()), ids);
  }

  /** The refusals where the same is done about several meetings at the same time. */
  private static List<Class<?>> atOnce(LongConsumer deed, long... ids) throws Exception {
    List<Callable<Class<?>>> all = new ArrayList<>();
    for (long id : ids) all.add(() -> refusal(deed, id));
    List<Class<?>> refusals = new ArrayList<>(AtOnce.answers(all));
    refusals.removeIf(Objects::isNull);
    return refusals;
  }

  private static Class<?> refusal(LongConsumer deed, long id) {
    try {
      deed.accept(id);
      return null;
    } catch (Refused refused) {
      return refused.getClass();
    }
  }

  @Test
  void whatIsNotOfferedOrAskedAlreadyIsRefused() {
    MeetingTime time = own.hours(asker, second.row().slug(), 2).get(0);
    MeetingTime odd = new MeetingTime(time.startsAt().plusSeconds(60), time.endsAt());
    String slug = second.row().slug();
    assertThrows(HourNotOffered.class, () -> own.ask(asker, slug, what(odd, 2)));
    own.ask(asker, slug, what(time, 2));
    assertThrows(AskedAlready.class, () -> own.ask(asker, slug, what(time, 2)));
    String back = first.row().slug();
    assertThrows(AskedAlready.class, () -> own.ask(asked, back, what(time, 2)));
  }

  /** Each request is a letter to somebody. */
  @Test
  void whoAsksAllDayLongHasToWait() {
    MeetingTime time = own.hours(asker, second.row().slug(), 2).get(0);
    for (int i = 0; i < Bookings.MAX_REQUESTS_A_DAY; i++) {
      long id = ask(first, second, time, 2);
      own.withdraw(asker, id, 1);
    }
    assertThrows(TooManyRequests.class, () -> ask(first, second, time, 2));
  }

  @Test
  void whoDoesNotComeAfterAllLeavesNoMeetingAndTheOtherSideIsTold() {
    MeetingTime time = own.hours(asker, second.row().slug(), 2).get(0);
    long id = ask(first, second, time, 2);
    own.accept(asked, id, version(id));
    ownDelegation.decline(asked, "Elections");
    assertEquals(MeetingStatus.CANCELLED, organiser.get(() -> meetings.row(id)).status());
    assertTrue(letters.newestTo(address(first)).contains("does not take place"));
    assertTrue(own.others(asker).stream().noneMatch(one -> one.id() == second.row().id()));
  }

  @Test
  void theDeskAnswersForEitherSideChoosesTheRoomAndAsksForTheRightToDoSo() {
    long uninvited = third.created();
    MeetingTime time = own.hours(asker, second.row().slug(), 2).get(0);
    long id =
        organiser.get(
            () -> {
              long made = meetings.ask(uninvited, second.row().id(), what(time, 2));
              meetings.accept(made, meetings.row(made).version());
              return made;
            });
    MeetingRow agreed = organiser.get(() -> meetings.row(id));
    long other =
        organiser.get(offers::rooms).stream()
            .filter(room -> !room.id().equals(agreed.roomId()))
            .findFirst()
            .orElseThrow()
            .id();
    organiser.run(() -> meetings.moveTo(id, agreed.version(), other));
    assertEquals(other, organiser.get(() -> meetings.row(id)).roomId());
    String letter = letters.newestTo(address(third));
    assertTrue(letter.contains("another room") && !letter.contains("/meetings/"), letter);
    assertEquals(
        List.of(third.row().place()),
        organiser.get(() -> delegations.inUse(List.of(uninvited))),
        "whoever meets somebody stays on the list");
    account.run(
        "people@accord.example",
        Set.of(Right.PEOPLE, Right.READ),
        () -> {
          assertEquals(id, meetings.row(id).id());
          assertThrows(EJBAccessException.class, () -> meetings.withdraw(id, 1));
          assertThrows(EJBAccessException.class, () -> offers.allow(0, 9));
        });
  }

  private long ask(OneDelegation by, OneDelegation whom, MeetingTime time, int seats) {
    long id = own.ask(links.get(by), whom.row().slug(), what(time, seats));
    tokens.put(id, links.get(whom));
    return id;
  }

  private int version(long id) {
    return organiser.get(() -> meetings.row(id)).version();
  }

  private static AskForMeeting what(MeetingTime time, int seats) {
    return new AskForMeeting(time.startsAt(), "Harbours", seats, false, SPOKEN);
  }

  /** Puts a delegation on the list that has registered; answers the link of its invitation. */
  private String registered(OneDelegation one) {
    String token = one.invited(one.created());
    invitations.register(
        token, new Registration(OneDelegation.name("Jana", "Koubková"), false, null));
    links.put(one, token);
    return token;
  }

  /** The link in the newest letter to a delegation. */
  private String linkIn(OneDelegation one) {
    String body = letters.newestTo(address(one));
    Matcher link = Pattern.compile("/en/meetings/(\\S+)").matcher(body);
    assertTrue(link.find(), body);
    return link.group(1);
  }

  private static String address(OneDelegation one) {
    return one.row().focalPoint().email();
  }

  private static LocalizedText named(String name) {
    return LocalizedText.of(Language.EN, name);
  }
}
