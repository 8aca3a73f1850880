package city.accord.web.text;

import city.accord.emblem.Picture;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.SentFile;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;

/** A picture with its description and its credit while a form holds them. */
public class EditablePicture {

  private final EditableText alt;
  private String credit;
  private Part file;

  /**
   * @param shown what is shown now, or null
   */
  public EditablePicture(Picture shown, List<Language> languages) {
    alt = new EditableText(shown == null ? LocalizedText.EMPTY : shown.alt(), languages);
    credit = shown == null ? null : shown.credit();
  }

  /** The chosen file, or null where the one that is shown stays. */
  public byte[] upload() throws IOException {
    return SentFile.bytes(file);
  }

  public EditableText getAlt() {
    return alt;
  }

  public String getCredit() {
    return credit;
  }

  public void setCredit(String credit) {
    this.credit = credit;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
