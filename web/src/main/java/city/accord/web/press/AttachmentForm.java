package city.accord.web.press;

import city.accord.press.Attachment;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.text.EditableText;
import java.util.List;

/** An attachment while it is being written; one without an address is none. */
public class AttachmentForm {

  private final EditableText label;
  private String address;

  AttachmentForm(LocalizedText label, String address, List<Language> languages) {
    this.label = new EditableText(label, languages);
    this.address = address;
  }

  boolean isWritten() {
    return address != null;
  }

  Attachment toAttachment() {
    return new Attachment(label.toText(), address);
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
