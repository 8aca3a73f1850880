package city.accord.web.attendee;

import city.accord.attendee.DataKind;
import city.accord.attendee.KeptFor;
import city.accord.attendee.PrivacyRule;
import city.accord.text.Language;
import city.accord.web.text.EditableText;
import java.io.Serializable;
import java.util.List;

/** For how long a kind of data is kept, and what for, while a form holds it. */
public class EditableRule implements Serializable {

  private static final long serialVersionUID = 1;

  private final DataKind kind;
  private final EditableText purpose;
  private KeptFor keptFor;

  EditableRule(DataKind kind, PrivacyRule rule, List<Language> languages) {
    this.kind = kind;
    purpose = new EditableText(rule.purpose(), languages);
    keptFor = rule.keptFor();
  }

  PrivacyRule toRule() {
    return new PrivacyRule(keptFor, purpose.toText());
  }

  public DataKind getKind() {
    return kind;
  }

  public EditableText getPurpose() {
    return purpose;
  }

  public KeptFor getKeptFor() {
    return keptFor;
  }

  public void setKeptFor(KeptFor keptFor) {
    this.keptFor = keptFor;
  }
}
