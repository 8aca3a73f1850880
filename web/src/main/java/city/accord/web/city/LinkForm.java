package city.accord.web.city;

import city.accord.city.Link;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.text.EditableText;
import java.util.List;

/** A link while it is being written; one without an address is none. */
public class LinkForm {

  private final EditableText label;
  private String address;

  LinkForm(LocalizedText label, String address, List<Language> languages) {
    this.label = new EditableText(label, languages);
    this.address = address;
  }

  boolean isWritten() {
    return address != null;
  }

  Link toLink() {
    return new Link(label.toText(), address);
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
