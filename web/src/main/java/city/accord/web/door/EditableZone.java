package city.accord.web.door;

import city.accord.door.ZoneRow;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.text.EditableText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A zone while a form holds it; a new one without a name is none. */
public class EditableZone implements Serializable {

  private static final long serialVersionUID = 1;

  private final Long id;
  private final int version;
  private final EditableText name;
  private List<String> days;
  private List<String> categories;

  EditableZone(ZoneRow row, List<Language> languages) {
    id = row.id();
    version = row.version();
    name = new EditableText(row.name(), languages);
    days = row.days().stream().map(LocalDate::toString).toList();
    categories = row.categories();
  }

  static EditableZone blank(List<Language> languages) {
    return new EditableZone(
        new ZoneRow(null, 0, LocalizedText.EMPTY, List.of(), List.of()), languages);
  }

  ZoneRow toRow() {
    return new ZoneRow(
        id, version, name.toText(), days.stream().map(LocalDate::parse).toList(), categories);
  }

  /** Whether there is anything to save. */
  boolean isWritten() {
    return id != null || !name.toText().isEmpty();
  }

  public Long getId() {
    return id;
  }

  public EditableText getName() {
    return name;
  }

  public List<String> getDays() {
    return days;
  }

  public void setDays(List<String> days) {
    this.days = days;
  }

  public List<String> getCategories() {
    return categories;
  }

  public void setCategories(List<String> categories) {
    this.categories = categories;
  }
}
