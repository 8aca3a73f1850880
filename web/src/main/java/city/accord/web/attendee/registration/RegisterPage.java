package city.accord.web.attendee.registration;

import city.accord.attendee.registration.OpenForm;
import city.accord.attendee.registration.OpenRegistrations;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

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
  private EditableGuest guest;

  @PostConstruct
  void open() {
    form = registrations.form(code);
    guest = new EditableGuest(form, site);
    if ("too-large".equals(refusedFile)) EditableAnswers.refuseFile(site);
  }

  public void register() throws IOException {
    registrations.register(code, guest.toGuest(), site.language(), request.getRemoteAddr());
    site.goTo("/register/" + code + "?sent=1");
  }

  public OpenForm getForm() {
    return form;
  }

  /** Whether the form has just been sent. */
  public boolean isSent() {
    return sent != null;
  }

  public EditableGuest getGuest() {
    return guest;
  }
}
