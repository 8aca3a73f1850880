package city.accord.web.account;

import city.accord.account.PasswordLinks;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

/** Where the owner of a new account chooses its password, by the link of their mail. */
@Named
@RequestScoped
public class PasswordPage {

  @Inject private PasswordLinks links;
  @Inject private Site site;
  @Inject private ExternalContext external;

  @Inject
  @ManagedProperty("#{param.token}")
  private String token;

  private String owner;
  private String password;

  @PostConstruct
  void open() {
    owner = links.owner(token).orElse(null);
    if (owner == null) external.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
  }

  public void choose() {
    links.choose(token, password);
    site.goTo("/sign-in", "account.password-kept");
  }

  /** The mail address of the account, or null where the link does not work. */
  public String getOwner() {
    return owner;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
