package city.accord.web.text;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.util.List;

/** A labelled address while a form holds it; one of which nothing is written is none. */
public class EditableLink implements Serializable {

  private static final long serialVersionUID = 1;

  private final EditableText label;
  private String address;

  public EditableLink(LocalizedText label, String address, List<Language> languages) {
    this.label = new EditableText(label, languages);
    this.address = address;
  }

  public boolean isWritten() {
    return address != null || !label.toText().isEmpty();
  }

  public EditableText getLabel() {
    return label;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }
}
