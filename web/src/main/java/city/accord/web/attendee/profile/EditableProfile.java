package city.accord.web.attendee.profile;

import city.accord.attendee.profile.WriteProfile;
import city.accord.text.Language;
import city.accord.web.text.EditableText;
import java.io.Serializable;
import java.util.List;

/** What everyone may know of a person, while a form holds it. */
public class EditableProfile implements Serializable {

  private static final long serialVersionUID = 1;

  private final EditableText biography;
  private boolean agreed;
  private boolean portrait;
  private String credit;

  EditableProfile(WriteProfile written, List<Language> languages) {
    biography = new EditableText(written.biography(), languages);
    agreed = written.agreed();
    portrait = written.portrait();
    credit = written.credit();
  }

  WriteProfile toProfile() {
    return new WriteProfile(agreed, biography.toText(), portrait, credit);
  }

  public EditableText getBiography() {
    return biography;
  }

  public boolean isAgreed() {
    return agreed;
  }

  public void setAgreed(boolean agreed) {
    this.agreed = agreed;
  }

  public boolean isPortrait() {
    return portrait;
  }

  public void setPortrait(boolean portrait) {
    this.portrait = portrait;
  }

  public String getCredit() {
    return credit;
  }

  public void setCredit(String credit) {
    this.credit = credit;
  }
}
