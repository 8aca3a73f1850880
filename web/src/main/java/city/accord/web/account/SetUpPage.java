package city.accord.web.account;

import city.accord.account.SetUp;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Where the first organiser of an empty server opens an account, by the link that the server wrote.
 */
@Named
@RequestScoped
public class SetUpPage {

  @Inject private SetUp setUp;
  @Inject private Site site;
  @Inject private ExternalContext external;

  @Inject
  @ManagedProperty("#{param.token}")
  private String token;

  private boolean valid;
  private String displayName;
  private String email;
  private String password;

  @PostConstruct
  void look() {
    valid = setUp.isOpen(token);
    if (!valid) external.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
  }

  public void open() {
    setUp.openFirst(token, email, displayName, password);
    site.goTo("/sign-in", "account.opened");
  }

  /** Whether the link still works. */
  public boolean isValid() {
    return valid;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
