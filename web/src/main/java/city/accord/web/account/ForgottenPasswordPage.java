package city.accord.web.account;

import city.accord.account.PasswordLinks;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Where somebody who forgot their password asks for a link; says the same to everyone. */
@Named
@RequestScoped
public class ForgottenPasswordPage {

  @Inject private PasswordLinks links;
  @Inject private HttpServletRequest request;
  @Inject private Site site;

  private String email;

  public void ask() {
    links.forgotten(email, site.language(), request.getRemoteAddr());
    site.goTo("/sign-in", "account.forgotten-asked", email);
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
