package city.accord.web.account;

import city.accord.account.OwnAccount;
import city.accord.account.OwnAccounts;
import city.accord.text.Language;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Where everybody who signs in looks after their own account. */
@Named
@RequestScoped
public class OwnAccountPage {

  private static final String ADDRESS = "/desk/account";

  @Inject private OwnAccounts accounts;
  @Inject private HttpServletRequest request;
  @Inject private Site site;
  @Inject private Entry entry;

  private OwnAccount own;
  private String displayName;
  private String language;
  private String password;
  private String newPassword;
  private String email;
  private String passwordForEmail;

  @PostConstruct
  void open() {
    own = accounts.show();
    displayName = own.displayName();
    language = (own.language() == null ? site.language() : own.language()).tag();
  }

  public void rename() {
    accounts.rename(displayName, Language.of(language));
    site.goTo(ADDRESS, "account.saved");
  }

  public void changePassword() {
    accounts.changePassword(password, newPassword, request.getRemoteAddr());
    entry.stay();
    site.goTo(ADDRESS, "account.password-changed");
  }

  public void changeEmail() {
    Language reader = own.language() == null ? site.language() : own.language();
    accounts.askForEmail(email, passwordForEmail, reader, request.getRemoteAddr());
    site.goTo(ADDRESS, "account.email-asked", email);
  }

  public void signOutElsewhere() {
    accounts.signOutElsewhere();
    entry.stay();
    site.goTo(ADDRESS, "account.signed-out-elsewhere");
  }

  public OwnAccount getOwn() {
    return own;
  }

  /** Whether a code of an authenticator app is asked for at each sign-in. */
  public boolean isCodeAsked() {
    return own.codeAsked();
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getNewPassword() {
    return newPassword;
  }

  public void setNewPassword(String newPassword) {
    this.newPassword = newPassword;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPasswordForEmail() {
    return passwordForEmail;
  }

  public void setPasswordForEmail(String passwordForEmail) {
    this.passwordForEmail = passwordForEmail;
  }
}
