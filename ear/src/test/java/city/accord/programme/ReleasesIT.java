package city.accord.programme;

import static city.accord.text.Language.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.testing.AnySummit;
import city.accord.testing.AsProgramme;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the draft of a session to the programme that everyone reads. */
@ArquillianTest
class ReleasesIT {

  private static final Instant NINE = Instant.parse("2016-03-22T01:00:00Z");

  @Inject private AsProgramme editor;
  @Inject private AnySummit summit;
  @Inject private Sessions sessions;
  @Inject private Releases releases;

  private final String title = "Talk " + UUID.randomUUID();
  private long room;
  private long speaker;

  @BeforeEach
  void aRoomAndASpeakerOfItsOwn() {
    summit.takesPlace();
    String mark = UUID.randomUUID().toString();
    editor.run(() -> sessions.addRoom(LocalizedText.of("廳", mark)));
    editor.run(
        () ->
            sessions.addPerson(
                new PersonName(null, "Jana", mark, Order.GIVEN_FIRST, null, null),
                LocalizedText.of("皮塞克", "Písek"),
                "pisek"));
    Draft draft = editor.get(() -> sessions.draft());
    room =
        draft.rooms().stream()
            .filter(one -> one.name().in(EN).equals(mark))
            .findFirst()
            .orElseThrow()
            .id();
    speaker =
        draft.people().stream()
            .filter(one -> one.name().latinFamily().equals(mark))
            .findFirst()
            .orElseThrow()
            .id();
  }

  @Test
  void thePublicReadsTheReleaseAndNothingLater() {
    String slug = editor.get(() -> sessions.plan(talk(title, 30)));
    assertTrue(releases.latest().session(slug).isEmpty());
    int number = editor.get(() -> releases.release("First"));
    editor.run(() -> sessions.replan(slug, version(slug), talk(title + " moved", 60)));
    Programme programme = releases.latest();
    ReleasedSession released = programme.session(slug).orElseThrow();
    assertEquals(number, programme.number());
    assertEquals(title, released.title().in(EN));
    assertEquals(NINE.plusSeconds(1_800), released.endsAt());
    assertEquals("pisek", released.people().get(0).citySlug());
    assertTrue(programme.ofCity("pisek").contains(released));
  }

  @Test
  void aRemovedSessionStaysInTheReleaseThatShowedIt() {
    String slug = editor.get(() -> sessions.plan(talk(title, 30)));
    editor.run(() -> releases.release("With it"));
    editor.run(() -> sessions.remove(slug));
    assertTrue(releases.latest().session(slug).isPresent());
    editor.run(() -> releases.release("Without it"));
    assertTrue(releases.latest().session(slug).isEmpty());
  }

  @Test
  void theDraftSaysWhatCannotHappen() {
    String one = editor.get(() -> sessions.plan(talk(title, 30)));
    String other = editor.get(() -> sessions.plan(talk(title, 30)));
    List<Conflict.Kind> kinds =
        editor.get(() -> sessions.draft()).conflicts().stream()
            .filter(
                conflict ->
                    Set.of(one, other)
                        .equals(Set.of(conflict.slug(), String.valueOf(conflict.otherSlug()))))
            .map(Conflict::kind)
            .toList();
    assertEquals(List.of(Conflict.Kind.ROOM_TAKEN, Conflict.Kind.PERSON_DOUBLE_BOOKED), kinds);
  }

  @Test
  void twoEditorsDoNotUndoEachOthersWork() {
    String slug = editor.get(() -> sessions.plan(talk(title, 30)));
    int seen = version(slug);
    editor.run(() -> sessions.replan(slug, seen, talk(title, 45)));
    assertThrows(
        ChangedMeanwhile.class,
        () -> editor.run(() -> sessions.replan(slug, seen, talk(title, 60))));
  }

  @Test
  void onlyEditorsSeeTheDraftOrReleaseIt() {
    assertThrows(EJBAccessException.class, () -> sessions.draft());
    assertThrows(EJBAccessException.class, () -> releases.release("Mine"));
  }

  private int version(String slug) {
    return editor.get(() -> sessions.draft()).sessions().stream()
        .filter(session -> session.slug().equals(slug))
        .findFirst()
        .orElseThrow()
        .version();
  }

  private SessionPlan talk(String title, int minutes) {
    return new SessionPlan(
        SessionKind.TALK,
        LocalizedText.of("演講", title),
        LocalizedText.EMPTY,
        room,
        null,
        NINE,
        minutes,
        List.of(EN),
        false,
        List.of(new SessionPlan.Person(speaker, SessionRole.SPEAKER)));
  }
}
