package city.accord.programme;

import static city.accord.programme.OneTalk.NINE;
import static city.accord.text.Language.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.attendee.AddAttendee;
import city.accord.attendee.Affiliation;
import city.accord.attendee.Attendees;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsProgramme;
import city.accord.testing.Letters;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Releases that go out by themselves, and the letters that follow a release. */
@ArquillianTest
class ScheduledReleaseIT {

  private static final LocalizedText NOTES = LocalizedText.of("場地調整", "A room was changed.");

  @PersistenceContext private EntityManager em;
  @Inject private UserTransaction transaction;
  @Inject private AsProgramme editor;
  @Inject private AsOrganiser organiser;
  @Inject private OneTalk talk;
  @Inject private Sessions sessions;
  @Inject private Releases releases;
  @Inject private ScheduledReleases scheduled;
  @Inject private DueReleases due;
  @Inject private DueNotices notices;
  @Inject private ProgrammePeople people;
  @Inject private Attendees attendees;
  @Inject private Letters letters;

  @AfterEach
  void nothingWaits() {
    editor.run(() -> scheduled.waiting().ifPresent(one -> scheduled.callOff(one.id())));
  }

  @Test
  void theDraftGoesOutAtItsHourAndNotBefore() throws Exception {
    String slug = talk.planned();
    schedule("By itself");
    assertThrows(ScheduledRelease.AlreadyScheduled.class, () -> schedule("Another"));
    due.release();
    assertTrue(releases.latest().session(slug).isEmpty());
    comeTheHour("scheduled_release set due_at");
    due.release();
    assertTrue(releases.latest().session(slug).isPresent());
    assertEquals("By itself", releases.latest().name());
    assertEquals(NOTES, releases.news().get(0).notes());
    assertTrue(editor.get(scheduled::waiting).isEmpty());
  }

  @Test
  void whatHasBecomeImpossibleMeanwhileHoldsIt() throws Exception {
    String slug = talk.planned();
    schedule("Held");
    editor.run(() -> sessions.plan(talk.of(talk.title(), 30)));
    comeTheHour("scheduled_release set due_at");
    due.release();
    assertTrue(releases.latest().session(slug).isEmpty());
    ScheduledRow held = editor.get(scheduled::waiting).orElseThrow();
    assertTrue(held.inTheWay().stream().anyMatch(one -> one.kind() == Conflict.Kind.ROOM_TAKEN));
    release("Despite it, by hand");
    assertTrue(editor.get(scheduled::waiting).isEmpty());
  }

  @Test
  void whoIsOnStageReadsOldAndNewOfTwoReleasesInOneLetter() throws Exception {
    String address = UUID.randomUUID() + "@example.org";
    PersonName name =
        new PersonName(
            null,
            "Jana",
            "Stage" + System.nanoTime(),
            Order.GIVEN_FIRST,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY);
    long attendee =
        organiser.get(
            () ->
                attendees.add(
                    new AddAttendee(name, "guest", Affiliation.of(LocalizedText.EMPTY), address)));
    long speaker = editor.get(() -> people.addAttendee(attendee));
    String slug = editor.get(() -> sessions.plan(with(speaker, NINE)));
    release("Before");
    comeTheHour("programme_notice set due_at");
    notices.tell();
    assertTrue(letters.newestTo(address).contains("New: " + talk.title()));
    editor.run(
        () -> sessions.replan(slug, talk.version(slug), with(speaker, NINE.plusSeconds(3_600))));
    release("First");
    editor.run(
        () -> sessions.replan(slug, talk.version(slug), with(speaker, NINE.plusSeconds(7_200))));
    release("Second");
    comeTheHour("programme_notice set due_at");
    notices.tell();
    String letter = letters.newestTo(address);
    assertTrue(letter.contains("09:00–09:30"), letter);
    assertTrue(letter.contains("→ 22 March 2016 11:00–11:30"), letter);
    assertEquals(2, letter.split("A room was changed.", -1).length - 1, letter);
    assertTrue(letter.contains("/open-data/en/programme.ics?session=" + slug), letter);
  }

  private SessionPlan with(long speaker, Instant startsAt) {
    return new SessionPlan(
        SessionKind.TALK,
        LocalizedText.of(EN, talk.title()),
        LocalizedText.EMPTY,
        talk.room(),
        null,
        startsAt,
        30,
        List.of(EN),
        false,
        List.of(new SessionPlan.Person(speaker, SessionRole.SPEAKER)));
  }

  private void release(String name) {
    editor.run(
        () ->
            releases.release(
                new ReleaseWords(name, NOTES, true), releases.preview().fingerprint(), true));
  }

  private void schedule(String name) {
    editor.run(
        () ->
            scheduled.schedule(
                new ReleaseWords(name, NOTES, false),
                Instant.now().plusSeconds(86_400),
                releases.preview().fingerprint(),
                true));
  }

  private void comeTheHour(String column) throws Exception {
    transaction.begin();
    em.createNativeQuery("update " + column + " = '2016-01-01 00:00:00'").executeUpdate();
    transaction.commit();
  }
}
