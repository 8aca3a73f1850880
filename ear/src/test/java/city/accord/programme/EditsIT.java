package city.accord.programme;

import static city.accord.programme.OneTalk.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.testing.AsProgramme;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What editors do to the draft is written down, and anyone of them takes it back. */
@ArquillianTest
class EditsIT {

  @Inject private AsProgramme editor;
  @Inject private OneTalk talk;
  @Inject private Sessions sessions;
  @Inject private Rooms rooms;
  @Inject private Edits edits;

  @Test
  void whatWasMovedIsTakenBackAndMadeAgain() {
    String slug = talk.planned();
    move(slug, NINE.plus(Duration.ofHours(2)));
    EditRow moved = edit(slug);
    assertEquals(EditKind.MOVED, moved.kind());
    editor.run(() -> edits.undo(moved.id()));
    assertEquals(NINE, talk.draftOf(slug).startsAt());
    editor.run(() -> edits.redo(moved.id()));
    assertEquals(NINE.plus(Duration.ofHours(2)), talk.draftOf(slug).startsAt());
  }

  @Test
  void undoTakesBackTheLatestThatStandsAndRedoTheEarliestAfterIt() {
    String slug = talk.planned();
    EditRow planned = edit(slug);
    move(slug, NINE.plus(Duration.ofHours(1)));
    move(slug, NINE.plus(Duration.ofHours(2)));
    EditRow second = editor.get(() -> edits.steps()).undo();
    assertNull(editor.get(() -> edits.steps()).redo());
    editor.run(() -> edits.undo(second.id()));
    EditRow first = editor.get(() -> edits.steps()).undo();
    editor.run(() -> edits.undo(first.id()));
    EditSteps steps = editor.get(() -> edits.steps());
    assertEquals(
        List.of(planned.id(), first.id(), second.id()),
        List.of(steps.undo().id(), steps.redo().id(), steps.last().id()));
    editor.run(() -> edits.redo(first.id()));
    assertEquals(second.id(), editor.get(() -> edits.steps()).redo().id());
  }

  @Test
  void aNewSessionThatIsTakenBackIsAmongTheRemoved() {
    String slug = talk.planned();
    EditRow planned = edit(slug);
    editor.run(() -> edits.undo(planned.id()));
    assertTrue(
        editor.get(() -> sessions.draft()).removed().stream()
            .anyMatch(one -> one.slug().equals(slug)));
  }

  @Test
  void nothingIsTakenBackWhereTheSessionHasChangedOrItsRoomIsGone() {
    String slug = talk.planned();
    move(slug, NINE.plus(Duration.ofHours(2)));
    EditRow moved = edit(slug);
    move(slug, NINE.plus(Duration.ofHours(3)));
    assertThrows(ProgrammeEdit.ChangedSince.class, () -> editor.run(() -> edits.undo(moved.id())));
    int seen = talk.version(slug);
    editor.run(() -> sessions.place(slug, seen, null, NINE, 30));
    EditRow left = edit(slug);
    editor.run(() -> rooms.remove(talk.room()));
    assertThrows(ProgrammeEdit.PartGone.class, () -> editor.run(() -> edits.undo(left.id())));
    assertEquals(NINE, talk.draftOf(slug).startsAt());
  }

  @Test
  void aPlaceThatSomebodyHasChangedMeanwhileIsNotOverwritten() {
    String slug = talk.planned();
    int seen = talk.version(slug);
    move(slug, NINE.plus(Duration.ofHours(1)));
    assertThrows(
        ChangedMeanwhile.class,
        () -> editor.run(() -> sessions.place(slug, seen, talk.room(), NINE, 45)));
  }

  @Test
  void whatFollowsIsShiftedAsOneEdit() {
    Instant nine = NINE.plus(Duration.ofDays(40));
    String first = talk.planned();
    String second = talk.planned();
    move(first, nine);
    move(second, nine.plus(Duration.ofMinutes(40)));
    int seen = talk.version(first);
    editor.run(() -> sessions.shift(first, seen, 10));
    EditRow shifted = edit(first);
    assertEquals(List.of(EditKind.SHIFTED, 2), List.of(shifted.kind(), shifted.sessions()));
    assertEquals(nine.plus(Duration.ofMinutes(50)), talk.draftOf(second).startsAt());
    int now = talk.version(first);
    editor.run(() -> sessions.closeGaps(first, now));
    assertEquals(nine.plus(Duration.ofMinutes(40)), talk.draftOf(second).startsAt());
  }

  @Test
  void aCopyHasTheSamePeopleAndNoHour() {
    String slug = talk.planned();
    String copy = editor.get(() -> sessions.copy(slug));
    assertFalse(copy.equals(slug));
    assertNull(talk.draftOf(copy).startsAt());
    assertEquals(talk.draftOf(slug).people(), talk.draftOf(copy).people());
  }

  private void move(String slug, Instant start) {
    int seen = talk.version(slug);
    editor.run(() -> sessions.place(slug, seen, talk.room(), start, 30));
  }

  /** The latest edit of a session. */
  private EditRow edit(String slug) {
    return editor.get(() -> edits.history()).stream()
        .filter(row -> row.slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }
}
