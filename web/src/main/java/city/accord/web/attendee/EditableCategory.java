package city.accord.web.attendee;

import city.accord.attendee.CategoryRow;
import city.accord.summit.Hue;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.text.EditableText;
import java.io.Serializable;
import java.util.List;

/** A category while a form holds it; a new one without a name is none. */
public class EditableCategory implements Serializable {

  private static final long serialVersionUID = 1;

  private final Long id;
  private final int version;
  private final String code;
  private final long people;
  private final EditableText name;
  private Hue hue;
  private boolean needsApproval;
  private boolean ofDelegations;
  private Integer quota;

  EditableCategory(CategoryRow row, List<Language> languages) {
    id = row.id();
    version = row.version();
    code = row.code();
    people = row.people();
    name = new EditableText(row.name(), languages);
    hue = row.hue();
    needsApproval = row.needsApproval();
    ofDelegations = row.ofDelegations();
    quota = row.quota();
  }

  static EditableCategory blank(Hue hue, List<Language> languages) {
    return new EditableCategory(
        new CategoryRow(null, 0, null, LocalizedText.EMPTY, hue, true, false, null, 0), languages);
  }

  CategoryRow toRow() {
    return new CategoryRow(
        id, version, code, name.toText(), hue, needsApproval, ofDelegations, quota, people);
  }

  /** Whether there is anything to save. */
  boolean isWritten() {
    return id != null || !name.toText().isEmpty();
  }

  public String getCode() {
    return code;
  }

  public Long getId() {
    return id;
  }

  public long getPeople() {
    return people;
  }

  public EditableText getName() {
    return name;
  }

  public Hue getHue() {
    return hue;
  }

  public void setHue(Hue hue) {
    this.hue = hue;
  }

  public boolean isNeedsApproval() {
    return needsApproval;
  }

  public void setNeedsApproval(boolean needsApproval) {
    this.needsApproval = needsApproval;
  }

  public boolean isOfDelegations() {
    return ofDelegations;
  }

  public void setOfDelegations(boolean ofDelegations) {
    this.ofDelegations = ofDelegations;
  }

  public Integer getQuota() {
    return quota;
  }

  public void setQuota(Integer quota) {
    this.quota = quota;
  }
}
