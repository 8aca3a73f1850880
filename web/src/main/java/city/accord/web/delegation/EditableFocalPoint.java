package city.accord.web.delegation;

import city.accord.delegation.FocalPoint;
import city.accord.text.Language;
import city.accord.text.VisibleText;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Stream;

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

  /** The person, or null where no address is given. */
  FocalPoint toFocalPoint() {
    if (email == null) return null;
    return new FocalPoint(name == null ? email : name, email, phone, Language.of(language));
  }

  /** Whether a form that was sent names somebody, who then needs an address. */
  public boolean isBegunIn(Map<String, String> sent) {
    return Stream.of("form:focal-name", "form:focal-phone")
        .anyMatch(field -> !VisibleText.isBlank(sent.getOrDefault(field, "")));
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
