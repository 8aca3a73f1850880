package city.accord.web.programme;

import city.accord.programme.TrackRow;
import city.accord.summit.Hue;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.text.EditableText;
import java.io.Serializable;
import java.util.List;

/** A track while a form holds it; a new one without a name is none. */
public class EditableTrack implements Serializable {

  private static final long serialVersionUID = 1;

  private final Long id;
  private final int version;
  private final long sessions;
  private final EditableText name;
  private Hue colour;

  EditableTrack(TrackRow row, List<Language> languages) {
    id = row.id();
    version = row.version();
    sessions = row.sessions();
    name = new EditableText(row.name(), languages);
    colour = row.colour();
  }

  static EditableTrack blank(Hue colour, List<Language> languages) {
    return new EditableTrack(new TrackRow(null, 0, LocalizedText.EMPTY, colour, 0), languages);
  }

  TrackRow toRow() {
    return new TrackRow(id, version, name.toText(), colour, sessions);
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

  public Hue getColour() {
    return colour;
  }

  public void setColour(Hue colour) {
    this.colour = colour;
  }
}
