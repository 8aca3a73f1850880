package city.accord.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.attendee.AddAttendee;
import city.accord.attendee.Affiliation;
import city.accord.attendee.Attendees;
import city.accord.attendee.UsualCategories;
import city.accord.attendee.merge.Duplicates;
import city.accord.attendee.merge.MergeAttendees;
import city.accord.delegation.AppointLiaison;
import city.accord.delegation.LiaisonRow;
import city.accord.delegation.Liaisons;
import city.accord.delegation.OneDelegation;
import city.accord.meeting.Interpreter.InterpreterBooked;
import city.accord.meeting.Interpreter.InterpreterOnDuty;
import city.accord.meeting.InterpreterRow.Clash;
import city.accord.programme.Conflict;
import city.accord.programme.DraftSession;
import city.accord.programme.ProgrammePeople;
import city.accord.programme.SessionKind;
import city.accord.programme.SessionPlan;
import city.accord.programme.SessionRole;
import city.accord.programme.Sessions;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsProgramme;
import city.accord.testing.AtOnce;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who interprets at a meeting and who accompanies a delegation: nobody is in two places at once.
 */
@ArquillianTest
class MeetingDutiesIT {

  private static final Set<Conflict.Kind> DUTIES =
      Set.of(Conflict.Kind.INTERPRETER_AT_MEETING, Conflict.Kind.LIAISON_ELSEWHERE);

  @Inject private AsOrganiser organiser;
  @Inject private AsProgramme editor;
  @Inject private Partners partners;
  @Inject private Meetings meetings;
  @Inject private Interpreters interpreters;
  @Inject private Attendees attendees;
  @Inject private Duplicates duplicates;
  @Inject private Sessions sessions;
  @Inject private ProgrammePeople speakers;
  @Inject private Liaisons liaisons;

  @BeforeEach
  void come() {
    partners.come();
  }

  @Test
  void ofTwoDutiesAtOnceAnInterpreterGetsOne() throws Exception {
    partners.register(partners.third());
    partners.register(partners.fourth());
    MeetingTime time = partners.hour(0);
    long one = partners.agreed(partners.first(), partners.second(), time);
    long other = partners.agreed(partners.third(), partners.fourth(), time);
    long ines = interpreter();
    assertEquals(
        List.of(InterpreterBooked.class),
        AtOnce.refusals(List.of(() -> assign(one, ines), () -> assign(other, ines))));
    long duty = organiser.get(() -> interpreters.row(ines)).duties();
    assertEquals(1, duty);
    assertThrows(InterpreterOnDuty.class, () -> organiser.run(() -> interpreters.dismiss(ines)));
    organiser.run(() -> attendees.withdraw(ines));
    assertEquals(0, organiser.get(() -> interpreters.row(ines)).duties());
  }

  @Test
  void twoRecordsOnDutyAtOnceAreMergedOnlyOnceOneIsRelieved() {
    partners.register(partners.third());
    partners.register(partners.fourth());
    MeetingTime time = partners.hour(0);
    long one = partners.agreed(partners.first(), partners.second(), time);
    long other = partners.agreed(partners.third(), partners.fourth(), time);
    long ines = interpreter();
    long again = interpreter();
    assign(one, ines);
    assign(other, again);
    assertThrows(InterpreterBooked.class, () -> merge(ines, again));
    organiser.run(() -> interpreters.relieve(one, partners.version(one), ines));
    merge(ines, again);
    assertEquals(1, organiser.get(() -> interpreters.row(ines)).duties());
    assertThrows(NotThere.class, () -> organiser.get(() -> interpreters.row(again)));
  }

  @Test
  void whatASessionThatMovesPutsInTheWayOfADutyIsSaidWhereBothAreLookedAt() {
    MeetingTime time = partners.hour(0);
    long ines = interpreter();
    assign(partners.agreed(), ines);
    MeetingTime later = partners.hour(3);
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
    MeetingTime time = partners.hour(0);
    partners.agreed();
    partners.register(partners.third());
    long officer = officer();
    for (OneDelegation one : List.of(partners.first(), partners.third()))
      organiser.run(
          () ->
              liaisons.appoint(
                  new AppointLiaison(one.row().id(), officer, Partners.SPOKEN, null, null)));
    String slug = session(partners.third().row().headId(), SessionRole.SPEAKER, time.startsAt());
    assertEquals(List.of(Conflict.Kind.LIAISON_ELSEWHERE), conflicts(slug));
    LiaisonRow seen = organiser.get(() -> liaisons.of(partners.first().row().id())).orElseThrow();
    assertEquals(
        List.of(partners.third().row().place()),
        seen.clashes().stream().map(it -> it.other()).toList());
    editor.run(() -> sessions.place(slug, draft(slug).version(), null, time.endsAt(), 30));
    assertEquals(List.of(), conflicts(slug));
    editor.run(() -> sessions.remove(slug));
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
                    LocalizedText.of(Language.EN, "Talk " + System.nanoTime()),
                    LocalizedText.EMPTY,
                    null,
                    null,
                    at,
                    30,
                    Partners.SPOKEN,
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
    organiser.run(() -> interpreters.engage(id, 0, Partners.SPOKEN));
    return id;
  }
}
