package city.accord.web.account;

import city.accord.Right;
import city.accord.account.ApiScope;
import city.accord.account.ApiTokenRow;
import city.accord.account.OwnApiTokens;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the owner of an account makes API tokens, and revokes them. */
@Named
@RequestScoped
public class ApiTokensPage {

  @Inject private OwnApiTokens own;
  @Inject private Site site;

  private List<ApiTokenRow> all;
  private String name;
  private String[] scopes = {};
  private int days = 30;
  private String created;

  /** The token is shown in this answer and never again. */
  public void create() {
    created = own.create(name, Set.of(scopes), days);
    all = null;
    name = null;
    scopes = new String[0];
  }

  public void revoke(ApiTokenRow token) {
    own.revoke(token.id());
    site.goTo("/desk/account", "account.token-revoked", token.name());
  }

  public List<ApiTokenRow> getAll() {
    if (all == null) all = own.all();
    return all;
  }

  /** The token that was made a moment ago, or null. */
  public String getCreated() {
    return created;
  }

  /** Those that are for what the owner may do. */
  public List<String> getEveryScope() {
    Set<String> rights = Right.GRANTABLE.stream().filter(site::may).collect(Collectors.toSet());
    return ApiScope.ALL.stream().filter(scope -> ApiScope.isFor(scope, rights)).toList();
  }

  public List<Integer> getEveryLife() {
    return OwnApiTokens.LIVES;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String[] getScopes() {
    return scopes;
  }

  public void setScopes(String[] scopes) {
    this.scopes = scopes;
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }
}
