package city.accord.delegation;

import city.accord.mail.MailAddress;
import city.accord.text.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Whom the organisers write to about a delegation, and in which language. Private: never public.
 */
@Embeddable
public class FocalPoint implements Serializable {

  private static final long serialVersionUID = 1;

  @Column(name = "focal_name")
  private String name;

  @Column(name = "focal_email")
  private String email;

  @Column(name = "focal_phone")
  private String phone;

  @Column(name = "focal_language")
  private Language language;

  protected FocalPoint() {}

  /**
   * @param phone with its country code, or null
   * @throws city.accord.mail.NotAnAddress if no mail could reach the address
   */
  public FocalPoint(String name, String email, String phone, Language language) {
    this.name = name.strip();
    this.email = MailAddress.of(email);
    this.phone = phone == null || phone.isBlank() ? null : phone.strip();
    this.language = language;
  }

  public String name() {
    return name;
  }

  public String email() {
    return email;
  }

  public String phone() {
    return phone;
  }

  public Language language() {
    return language;
  }
}
