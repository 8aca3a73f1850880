package city.accord.web.account;

import city.accord.Role;
import city.accord.account.StaffAccount;
import city.accord.account.StaffAccounts;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Where an organiser changes what one account may do. */
@Named
@RequestScoped
public class DeskAccountPage {

  @Inject private StaffAccounts accounts;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private StaffAccount account;
  private String[] roles = {};

  @PostConstruct
  void open() {
    account = accounts.row(Ids.of(id));
    roles = account.roles().toArray(String[]::new);
  }

  public void save() {
    accounts.changeRoles(account.id(), Set.of(roles));
    site.goTo("/desk/accounts", "account.roles-changed", account.displayName());
  }

  public void removeApp() {
    accounts.removeSecondFactor(account.id());
    site.goTo("/desk/accounts", "account.app-removed", account.displayName());
  }

  /** Whether a code of an authenticator app is asked for when the owner signs in. */
  public boolean isCodeAsked() {
    return accounts.isCodeAsked(account.id());
  }

  public StaffAccount getAccount() {
    return account;
  }

  public List<String> getEveryRole() {
    return Role.ALL;
  }

  public String[] getRoles() {
    return roles;
  }

  public void setRoles(String[] roles) {
    this.roles = roles;
  }
}
