package city.accord.web.door;

import city.accord.door.GateRow;
import city.accord.door.Way;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.text.EditableText;
import java.io.Serializable;
import java.util.List;

/** A gate as the desk's form holds it. */
public class EditableGate implements Serializable {

  private static final long serialVersionUID = 1;

  private final long id;
  private final int version;
  private final LocalizedText zone;
  private final EditableText name;
  private Way way;

  EditableGate(GateRow row, List<Language> languages) {
    id = row.id();
    version = row.version();
    zone = row.zone();
    name = new EditableText(row.name(), languages);
    way = row.way();
  }

  public long getId() {
    return id;
  }

  int version() {
    return version;
  }

  public LocalizedText getZone() {
    return zone;
  }

  public EditableText getName() {
    return name;
  }

  public Way getWay() {
    return way;
  }

  public void setWay(Way way) {
    this.way = way;
  }
}
