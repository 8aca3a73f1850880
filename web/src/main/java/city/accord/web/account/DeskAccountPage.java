package city.accord.web.account;

import city.accord.Right;
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
  private String[] rights = {};

  @PostConstruct
  void open() {
    account = accounts.row(Ids.of(id));
    roles = account.roles().toArray(String[]::new);
    rights = account.rights().toArray(String[]::new);
  }

  public void save() {
    boolean changed = accounts.changeGrants(account.id(), Set.of(roles), Set.of(rights));
    String what = changed ? "account.roles-changed" : "account.roles-same";
    site.goTo("/desk/accounts", what, account.displayName());
  }

  public void removeSecondFactor() {
    accounts.removeSecondFactor(account.id());
    site.goTo("/desk/accounts", "account.second-factor-removed", account.displayName());
  }

  /** Whether the password alone does not let the owner in. */
  public boolean isSecondFactorAsked() {
    return accounts.isSecondFactorAsked(account.id());
  }

  public StaffAccount getAccount() {
    return account;
  }

  public List<String> getEveryRole() {
    return Role.ALL;
  }

  /** What it can be given beside its roles. */
  public List<String> getEveryRight() {
    return Right.GRANTABLE;
  }

  public String[] getRights() {
    return rights;
  }

  public void setRights(String[] rights) {
    this.rights = rights;
  }

  public String[] getRoles() {
    return roles;
  }

  public void setRoles(String[] roles) {
    this.roles = roles;
  }
}
