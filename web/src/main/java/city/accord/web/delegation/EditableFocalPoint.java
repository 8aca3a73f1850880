package city.accord.web.delegation;

import city.accord.delegation.FocalPoint;
import city.accord.text.Language;
import java.io.Serializable;

/** A focal point while a form holds it. */
public class EditableFocalPoint implements Serializable {

  private static final long serialVersionUID = 1;

  private String name;
  private String email;
  private String phone;
  private String language = Language.EN.tag();

  public EditableFocalPoint() {}

  EditableFocalPoint(FocalPoint person) {
    if (person == null) return;
    name = person.name();
    email = person.email();
    phone = person.phone();
    language = person.language().tag();
  }

  /** The person, or null where neither name nor address is given. */
  FocalPoint toFocalPoint() {
    if (name == null && email == null) return null;
    String address = email == null ? "" : email;
    return new FocalPoint(name == null ? address : name, address, phone, Language.of(language));
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
