package city.accord.web.attendee.registration;

import city.accord.attendee.registration.OpenRegistrations;
import city.accord.attendee.registration.OwnRegistration;
import city.accord.attendee.registration.RegisterGuest;
import city.accord.text.LocalizedText;
import city.accord.web.Ids;
import city.accord.web.Jpeg;
import city.accord.web.Site;
import city.accord.web.text.EditableName;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a guest comes back to by the personal link: where things stand, and their own answers. */
@Named
@RequestScoped
public class OwnRegistrationPage {

  @Inject private OpenRegistrations registrations;
  @Inject private HttpServletRequest request;
  @Inject private Site site;
  @Inject private ExternalContext external;

  @Inject
  @ManagedProperty("#{param.token}")
  private String token;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  @Inject
  @ManagedProperty("#{param.change}")
  private String change;

  @Inject
  @ManagedProperty("#{param.photo}")
  private String refusedFile;

  private OwnRegistration own;
  private EditableName name;
  private EditableAnswers answers;
  private String affiliation;
  private String email;

  @PostConstruct
  void open() {
    own = registrations.own(token).orElse(null);
    if (own == null) {
      external.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    name = new EditableName(own.person().name(), site.getLanguages());
    answers = new EditableAnswers(own.form().fields(), own.answers(), site.language());
    affiliation = site.say(own.person().affiliation().name());
    email = own.person().email();
    if ("too-large".equals(refusedFile)) EditableAnswers.refuseFile(site);
  }

  public void save() throws IOException {
    boolean same = site.say(own.person().affiliation().name()).equals(affiliation);
    LocalizedText words =
        same
            ? own.person().affiliation().name()
            : LocalizedText.EMPTY.with(site.language(), affiliation);
    registrations.change(
        token,
        new RegisterGuest(name.toName(), name.isOnlyName(), words, email, answers.toAnswers()),
        request.getRemoteAddr());
    site.goTo(getAddress(), "registration.changed");
  }

  public void withdraw() {
    registrations.withdraw(token, request.getRemoteAddr());
    site.goTo(getAddress(), "registration.you-withdrew");
  }

  public void sendFile() throws IOException {
    FileDownload.send(registrations.file(token, Ids.of(id)));
  }

  public void sendPhoto() throws IOException {
    Jpeg.send(registrations.photo(token));
  }

  public boolean isValid() {
    return own != null;
  }

  public OwnRegistration getOwn() {
    return own;
  }

  /** Whether the form is shown in the place of what was written. */
  public boolean isChanging() {
    return own.changeable() && change != null;
  }

  public String getAddress() {
    return "/registration/" + token;
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
