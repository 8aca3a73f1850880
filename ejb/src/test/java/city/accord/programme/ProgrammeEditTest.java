package city.accord.programme;

import static city.accord.programme.TwoDays.at;
import static city.accord.programme.TwoDays.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgrammeEditTest {

  private static final Instant NOW = Instant.parse("2016-03-01T08:00:00Z");

  private final TwoDays days = new TwoDays();
  private final Session talk = session("talk", SessionKind.TALK, days.hall, at(9, 0), 30);

  @Test
  void anEditIsNamedByWhatItChanged() {
    assertEquals(EditKind.MOVED, kind(() -> talk.place(days.hall, at(11, 15), 30)));
    assertEquals(EditKind.RESIZED, kind(() -> talk.place(days.hall, at(11, 15), 45)));
    assertEquals(EditKind.UNSCHEDULED, kind(() -> talk.place(days.hall, null, 45)));
    assertEquals(EditKind.MOVED, kind(() -> talk.place(days.hall, at(9, 0), 45)));
    assertEquals(EditKind.REMOVED, kind(() -> talk.remove(NOW)));
    assertEquals(EditKind.BROUGHT_BACK, kind(talk::bringBack));
    assertEquals(
        EditKind.CHANGED,
        kind(
            () ->
                talk.plan(
                    TwoDays.plan(SessionKind.PANEL, at(9, 0), 45, true),
                    days.hall,
                    null,
                    List.of())));
  }

  @Test
  void whatIsTakenBackCanBeMadeAgain() {
    ProgrammeEdit edit = move(at(11, 15));
    SessionState after = talk.state();
    SessionState back = edit.undo(now(), NOW, "somebody else").get(0);
    assertEquals(at(9, 0), back.plan().startsAt());
    talk.restore(back, days.hall, null, List.of(), NOW);
    assertEquals(List.of(after), edit.redo(now()));
    assertFalse(edit.isUndone());
  }

  @Test
  void anEditIsKeptWholeAsJson() {
    SessionState state = talk.state();
    List<SessionEdit> edits = List.of(new SessionEdit(state.gone(), state));
    assertEquals(edits, EditJson.read(EditJson.write(edits)));
  }

  @Test
  void whatHasChangedSinceIsNotTakenBack() {
    ProgrammeEdit edit = move(at(11, 15));
    talk.place(days.hall, at(11, 15), 60);
    assertThrows(ProgrammeEdit.ChangedSince.class, () -> edit.undo(now(), NOW, "the same editor"));
    assertFalse(edit.isUndone());
  }

  @Test
  void anEditIsTakenBackOnce() {
    ProgrammeEdit edit = move(at(11, 15));
    assertThrows(ProgrammeEdit.AlreadyDone.class, () -> edit.redo(now()));
    edit.undo(now(), NOW, "one editor");
    assertThrows(ProgrammeEdit.AlreadyDone.class, () -> edit.undo(now(), NOW, "another"));
  }

  private EditKind kind(Runnable action) {
    SessionState before = talk.state();
    action.run();
    return EditKind.of(before, talk.state());
  }

  private ProgrammeEdit move(Instant start) {
    SessionState before = talk.state();
    talk.place(days.hall, start, 30);
    return new ProgrammeEdit(
        1, EditKind.MOVED, List.of(new SessionEdit(before, talk.state())), NOW, "an editor");
  }

  private Map<String, SessionState> now() {
    return Map.of("talk", talk.state());
  }
}
