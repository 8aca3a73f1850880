package city.accord.web.account;

import city.accord.Right;
import city.accord.account.OwnAccounts;
import city.accord.account.OwnSecondFactor;
import city.accord.account.Proof;
import city.accord.account.SignedIn;
import city.accord.web.QrCode;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Where the owner of an account sets up an authenticator app, or removes it. */
@Named
@RequestScoped
public class SecondFactorPage {

  private static final String ADDRESS = "/desk/account/second-factor";

  @Inject private OwnAccounts accounts;
  @Inject private Entry entry;
  @Inject private HttpServletRequest request;
  @Inject private Site site;

  private OwnSecondFactor factor;
  private String code;
  private String password;
  private List<String> recoveryCodes = List.of();

  @PostConstruct
  void open() {
    factor = accounts.secondFactor();
  }

  /** The recovery codes are shown in this answer and never again. */
  public void turnOn() {
    boolean shared = SignedInSession.isShared(request.getSession());
    recoveryCodes = accounts.turnSecondFactorOn(code);
    SignedIn owner = accounts.me();
    entry.open(owner, shared, Proof.Kind.CODE);
    factor = accounts.secondFactor();
  }

  public void renewCodes() {
    recoveryCodes = accounts.newRecoveryCodes(password, request.getRemoteAddr());
  }

  public void turnOff() {
    accounts.turnSecondFactorOff(password, request.getRemoteAddr());
    site.goTo(ADDRESS, "account.second-factor-off-now");
  }

  public OwnSecondFactor getFactor() {
    return factor;
  }

  public QrCode getQrCode() {
    return QrCode.of(factor.address());
  }

  /** Whether nothing else is open to them until they have set it up. */
  public boolean isFirst() {
    return request.isUserInRole(Right.SETTING_UP);
  }

  public List<String> getRecoveryCodes() {
    return recoveryCodes;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
