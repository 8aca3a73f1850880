package city.accord.web.programme;

import city.accord.programme.KindRow;
import city.accord.programme.SessionKind;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.text.EditableText;
import java.io.Serializable;
import java.util.List;

/** A kind of sessions while a form holds it; a new one without a name is none. */
public class EditableKind implements Serializable {

  private static final long serialVersionUID = 1;

  private final Long id;
  private final int version;
  private final long sessions;
  private final EditableText name;
  private SessionKind nature;

  EditableKind(KindRow row, List<Language> languages) {
    id = row.id();
    version = row.version();
    sessions = row.sessions();
    name = new EditableText(row.name(), languages);
    nature = row.nature();
  }

  static EditableKind blank(List<Language> languages) {
    return new EditableKind(
        new KindRow(null, 0, LocalizedText.EMPTY, SessionKind.TALK, 0), languages);
  }

  KindRow toRow() {
    return new KindRow(id, version, name.toText(), nature, sessions);
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

  public EditableText getName() {
    return name;
  }

  public SessionKind getNature() {
    return nature;
  }

  public void setNature(SessionKind nature) {
    this.nature = nature;
  }
}
