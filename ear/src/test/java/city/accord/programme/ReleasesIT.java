package city.accord.programme;

import static city.accord.programme.OneTalk.NINE;
import static city.accord.text.Language.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.testing.AsProgramme;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** From the draft of a session to the programme that everyone reads. */
@ArquillianTest
class ReleasesIT {

  @Inject private AsProgramme editor;
  @Inject private OneTalk talk;
  @Inject private Sessions sessions;
  @Inject private Releases releases;

  @Test
  void thePublicReadsTheReleaseAndNothingLater() {
    String slug = talk.planned();
    assertTrue(releases.latest().session(slug).isEmpty());
    int number = release("First");
    editor.run(
        () -> sessions.replan(slug, talk.version(slug), talk.of(talk.title() + " moved", 60)));
    Programme programme = releases.latest();
    ReleasedSession released = programme.session(slug).orElseThrow();
    assertEquals(number, programme.number());
    assertEquals(talk.title(), released.title().in(EN));
    assertEquals(NINE.plusSeconds(1_800), released.endsAt());
    assertEquals("Písek", released.people().get(0).affiliation().in(EN));
  }

  @Test
  void aRemovedSessionStaysInTheReleaseThatShowedIt() {
    String slug = talk.planned();
    int before = release("With it");
    editor.run(() -> sessions.remove(slug));
    assertTrue(releases.latest().session(slug).isPresent());
    release("Without it");
    assertTrue(releases.latest().session(slug).isEmpty());
    int restored =
        editor.get(
            () ->
                releases.restore(
                    before, ReleaseWords.of("Back"), releases.preview(before).fingerprint()));
    assertTrue(releases.latest().session(slug).isPresent());
    assertEquals(restored, releases.latest().number());
    assertEquals(before, editor.get(() -> releases.history()).get(0).restoredFrom());
    editor.run(() -> sessions.bringBack(slug));
    assertTrue(
        editor.get(() -> sessions.draft()).sessions().stream()
            .anyMatch(session -> session.slug().equals(slug)));
  }

  @Test
  void aReleaseListsItsChangesAndAsksAboutConflicts() {
    String one = talk.planned();
    editor.run(() -> sessions.plan(talk.of(talk.title(), 30)));
    ReleasePreview preview = editor.get(() -> releases.preview());
    assertTrue(
        preview.changes().stream()
            .anyMatch(
                change ->
                    change.kind() == SessionChange.Kind.NEW && change.shown().slug().equals(one)));
    assertThrows(
        Releases.ConflictsOpen.class,
        () ->
            editor.run(
                () -> releases.release(ReleaseWords.of("No"), preview.fingerprint(), false)));
    editor.run(() -> sessions.replan(one, talk.version(one), talk.of(talk.title() + " moved", 45)));
    assertThrows(
        ChangedMeanwhile.class,
        () ->
            editor.run(
                () -> releases.release(ReleaseWords.of("Stale"), preview.fingerprint(), true)));
    release("Yes");
    assertThrows(Releases.NothingToRelease.class, () -> release("Again"));
  }

  @Test
  void onlyEditorsSeeTheDraftOrReleaseIt() {
    assertThrows(EJBAccessException.class, () -> sessions.draft());
    assertThrows(
        EJBAccessException.class, () -> releases.release(ReleaseWords.of("Mine"), "", true));
  }

  private int release(String name) {
    return editor.get(
        () -> releases.release(ReleaseWords.of(name), releases.preview().fingerprint(), true));
  }
}
