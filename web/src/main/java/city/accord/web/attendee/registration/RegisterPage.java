package city.accord.web.attendee.registration;

import city.accord.attendee.registration.OpenForm;
import city.accord.attendee.registration.OpenRegistrations;
import city.accord.attendee.registration.RegisterGuest;
import city.accord.text.LocalizedText;
import city.accord.web.Site;
import city.accord.web.text.EditableName;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** The open form of a category, by which anyone who has its address registers. */
@Named
@RequestScoped
public class RegisterPage {

  @Inject private OpenRegistrations registrations;
  @Inject private HttpServletRequest request;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String code;

  @Inject
  @ManagedProperty("#{param.sent}")
  private String sent;

  @Inject
  @ManagedProperty("#{param.photo}")
  private String refusedFile;

  private OpenForm form;
  private EditableName name;
  private EditableAnswers answers;
  private String affiliation;
  private String email;

  @PostConstruct
  void open() {
    form = registrations.form(code);
    name = new EditableName(null, site.getLanguages());
    answers = new EditableAnswers(form.fields(), List.of(), site.language());
    if ("too-large".equals(refusedFile)) EditableAnswers.refuseFile(site);
  }

  public void register() throws IOException {
    LocalizedText words = LocalizedText.EMPTY.with(site.language(), affiliation);
    RegisterGuest guest =
        new RegisterGuest(name.toName(), name.isOnlyName(), words, email, answers.toAnswers());
    registrations.register(code, guest, site.language(), request.getRemoteAddr());
    site.goTo("/register/" + code + "?sent=1");
  }

  public OpenForm getForm() {
    return form;
  }

  /** Whether the form has just been sent. */
  public boolean isSent() {
    return sent != null;
  }

  public EditableName getName() {
    return name;
  }

  public EditableAnswers getAnswers() {
    return answers;
  }

  public String getAffiliation() {
    return affiliation;
  }

  public void setAffiliation(String affiliation) {
    this.affiliation = affiliation;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
