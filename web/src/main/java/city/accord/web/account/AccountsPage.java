package city.accord.web.account;

import city.accord.Role;
import city.accord.account.OpenAccount;
import city.accord.account.StaffAccount;
import city.accord.account.StaffAccounts;
import city.accord.text.Language;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Where an organiser lets others work on the summit, and ends that. */
@Named
@RequestScoped
public class AccountsPage {

  private static final String ADDRESS = "/desk/accounts";

  @Inject private StaffAccounts accounts;
  @Inject private Site site;

  private List<StaffAccount> all;
  private String displayName;
  private String email;
  private String language;
  private String[] roles = {};

  public void open() {
    accounts.open(new OpenAccount(email, displayName, Set.of(roles), Language.of(language)));
    site.goTo(ADDRESS, "account.link-sent", email);
  }

  public void sendAgain(StaffAccount account) {
    accounts.sendAgain(account.id(), site.language());
    site.goTo(ADDRESS, "account.link-sent", account.email());
  }

  public void close(StaffAccount account) {
    accounts.close(account.id());
    site.goTo(ADDRESS, "account.closed-now", account.email());
  }

  public List<StaffAccount> getAll() {
    if (all == null) all = accounts.all();
    return all;
  }

  /** What an account can be opened for. */
  public List<String> getEveryRole() {
    return Role.ALL;
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

  public String getLanguage() {
    return language == null ? site.language().tag() : language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String[] getRoles() {
    return roles;
  }

  public void setRoles(String[] roles) {
    this.roles = roles;
  }
}
