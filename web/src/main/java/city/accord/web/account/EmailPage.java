package city.accord.web.account;

import city.accord.account.OwnAccounts;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

/** Where the owner of an account confirms a new email address, by the link that was sent there. */
@Named
@RequestScoped
public class EmailPage {

  @Inject private OwnAccounts accounts;
  @Inject private Site site;
  @Inject private ExternalContext external;

  @Inject
  @ManagedProperty("#{param.token}")
  private String token;

  private String email;

  @PostConstruct
  void open() {
    email = accounts.confirmedBy(token).orElse(null);
    if (email == null) external.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
  }

  public void confirm() {
    accounts.moveTo(token, site.language());
    site.goTo("/sign-in", "account.email-changed", email);
  }

  /** The new address, or null if the link does not work. */
  public String getEmail() {
    return email;
  }
}
