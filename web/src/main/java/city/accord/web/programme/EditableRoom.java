package city.accord.web.programme;

import city.accord.programme.RoomFacts;
import city.accord.programme.RoomRow;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.text.EditableText;
import java.io.Serializable;
import java.util.List;

/** A room while a form holds it; a new one without a name is none. */
public class EditableRoom implements Serializable {

  private static final long serialVersionUID = 1;

  private final Long id;
  private final int version;
  private final long sessions;
  private final RoomFacts facts;
  private final EditableText name;

  EditableRoom(RoomRow row, List<Language> languages) {
    id = row.id();
    version = row.version();
    sessions = row.sessions();
    facts = row.facts();
    name = new EditableText(row.name(), languages);
  }

  static EditableRoom blank(List<Language> languages) {
    return new EditableRoom(new RoomRow(null, 0, LocalizedText.EMPTY, 0), languages);
  }

  RoomRow toRow() {
    return new RoomRow(id, version, name.toText(), sessions);
  }

  /** Whether there is anything to save. */
  boolean isWritten() {
    return id != null || !name.toText().isEmpty();
  }

  public Long getId() {
    return id;
  }

  public long getSessions() {
    return sessions;
  }

  public RoomFacts getFacts() {
    return facts;
  }

  public EditableText getName() {
    return name;
  }
}
