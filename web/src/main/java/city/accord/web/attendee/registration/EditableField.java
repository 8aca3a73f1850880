package city.accord.web.attendee.registration;

import city.accord.attendee.KeptFor;
import city.accord.attendee.registration.FieldKind;
import city.accord.attendee.registration.FieldRow;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.text.EditableText;
import java.io.Serializable;
import java.util.List;

/** A field of a registration form while a page holds it; a new one without a label is none. */
public class EditableField implements Serializable {

  private static final long serialVersionUID = 1;

  private final FieldRow row;
  private final EditableText label;
  private final EditableText help;
  private final EditableText lines;
  private final EditableText purpose;
  private FieldKind kind;
  private boolean required;
  private boolean officersOnly;
  private String consentVersion;
  private String condition;
  private KeptFor keptFor;

  EditableField(FieldRow row, List<Language> languages) {
    this.row = row;
    label = new EditableText(row.label(), languages);
    help = new EditableText(row.help(), languages);
    lines = new EditableText(row.lines(), languages);
    purpose = new EditableText(row.purpose(), languages);
    keptFor = row.keptFor() == row.kind().usual() ? null : row.keptFor();
    kind = row.kind();
    required = row.required();
    officersOnly = row.officersOnly();
    consentVersion = row.consentVersion();
    condition = row.shownWith() == null ? null : row.shownWith() + ":" + row.shownAtOption();
  }

  static EditableField blank(List<Language> languages) {
    LocalizedText none = LocalizedText.EMPTY;
    return new EditableField(
        new FieldRow(
            null,
            0,
            FieldKind.SHORT_TEXT,
            none,
            none,
            none,
            List.of(),
            false,
            false,
            null,
            null,
            null,
            0),
        languages);
  }

  FieldRow toRow() {
    String[] shown = condition == null || condition.isEmpty() ? null : condition.split(":");
    return new FieldRow(
        row.id(),
        row.version(),
        kind,
        label.toText(),
        help.toText(),
        lines.toText(),
        List.of(),
        required,
        officersOnly,
        consentVersion,
        shown == null ? null : Long.valueOf(shown[0]),
        shown == null ? null : shown[1],
        0,
        purpose.toText(),
        keptFor);
  }

  boolean isWritten() {
    return row.id() != null || !label.toText().isEmpty();
  }

  /** The field as it is saved. */
  public FieldRow getRow() {
    return row;
  }

  public boolean isFresh() {
    return row.id() == null;
  }

  public EditableText getLabel() {
    return label;
  }

  public EditableText getHelp() {
    return help;
  }

  public EditableText getLines() {
    return lines;
  }

  public FieldKind getKind() {
    return kind;
  }

  public void setKind(FieldKind kind) {
    this.kind = kind;
  }

  public boolean isRequired() {
    return required;
  }

  public void setRequired(boolean required) {
    this.required = required;
  }

  public boolean isOfficersOnly() {
    return officersOnly;
  }

  public void setOfficersOnly(boolean officersOnly) {
    this.officersOnly = officersOnly;
  }

  public String getConsentVersion() {
    return consentVersion;
  }

  public void setConsentVersion(String consentVersion) {
    this.consentVersion = consentVersion;
  }

  /** What the field is asked for. */
  public EditableText getPurpose() {
    return purpose;
  }

  /** For how long answers are kept, or null for as long as is usual. */
  public KeptFor getKeptFor() {
    return keptFor;
  }

  public void setKeptFor(KeptFor keptFor) {
    this.keptFor = keptFor;
  }

  /** The choice and the option on which it depends whether the field is asked, or null. */
  public String getCondition() {
    return condition;
  }

  public void setCondition(String condition) {
    this.condition = condition;
  }
}
