package city.accord.programme;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One thing that an editor did to the draft. Anyone who edits can take it back, and make it again,
 * as long as the sessions it touched are as it left them.
 */
@Entity
@Table(name = "programme_edit")
public class ProgrammeEdit {

  /** A session has changed since: to take the edit back would undo that as well. */
  public static class ChangedSince extends Refused {

    private static final long serialVersionUID = 1;

    ChangedSince(LocalizedText title) {
      super(title);
    }
  }

  /** The room, the track or a person that the session had before is no longer in the programme. */
  public static class PartGone extends Refused {

    private static final long serialVersionUID = 1;

    PartGone(LocalizedText title) {
      super(title);
    }
  }

  /** Somebody else has undone the edit, or made it again, a moment ago. */
  public static class AlreadyDone extends Refused {

    private static final long serialVersionUID = 1;
  }

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;

  @Enumerated(EnumType.STRING)
  private EditKind kind;

  private Instant madeAt;
  private String madeBy;
  private Instant undoneAt;
  private String undoneBy;
  private String changes;

  protected ProgrammeEdit() {}

  ProgrammeEdit(long summitId, EditKind kind, List<SessionEdit> changes, Instant now, String who) {
    this.summitId = summitId;
    this.kind = kind;
    this.changes = EditJson.write(changes);
    madeAt = now;
    madeBy = who;
  }

  /**
   * Takes the edit back.
   *
   * @param now the sessions as they are, by slug
   * @return the states to which the sessions return
   * @throws ChangedSince where a session is not as the edit left it
   */
  List<SessionState> undo(Map<String, SessionState> now, Instant at, String who) {
    if (undoneAt != null) throw new AlreadyDone();
    List<SessionState> back = states(changes(), now);
    undoneAt = at;
    undoneBy = who;
    return back;
  }

  /**
   * Makes the edit again after it was taken back.
   *
   * @throws ChangedSince where a session is not as it was before the edit
   */
  List<SessionState> redo(Map<String, SessionState> now) {
    if (undoneAt == null) throw new AlreadyDone();
    List<SessionState> again = states(changes().stream().map(SessionEdit::reversed).toList(), now);
    undoneAt = null;
    undoneBy = null;
    return again;
  }

  private static List<SessionState> states(List<SessionEdit> edits, Map<String, SessionState> now) {
    for (SessionEdit edit : edits)
      if (!edit.after().equals(now.get(edit.slug())))
        throw new ChangedSince(edit.after().plan().title());
    return edits.stream().map(SessionEdit::before).toList();
  }

  List<SessionEdit> changes() {
    return EditJson.read(changes);
  }

  EditRow row() {
    List<SessionEdit> all = changes();
    SessionState first = all.get(0).after();
    return new EditRow(
        id,
        kind,
        first.slug(),
        first.plan().title(),
        first.plan().startsAt(),
        first.plan().minutes(),
        all.size(),
        madeAt,
        madeBy,
        undoneAt,
        undoneBy);
  }

  long id() {
    return id;
  }

  long summitId() {
    return summitId;
  }

  boolean isUndone() {
    return undoneAt != null;
  }
}
