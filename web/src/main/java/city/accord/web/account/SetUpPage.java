package city.accord.web.account;

import city.accord.account.SetUp;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where the first organiser of an empty server opens an account, by the link of its log. */
@Named
@RequestScoped
public class SetUpPage {

  @Inject private SetUp setUp;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.token}")
  private String token;

  private String displayName;
  private String email;
  private String password;

  public void open() {
    setUp.openFirst(token, email, displayName, password);
    site.goTo("/sign-in", "account.opened");
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
