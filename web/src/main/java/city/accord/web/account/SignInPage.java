package city.accord.web.account;

import city.accord.account.Accounts;
import city.accord.account.SignedIn;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** Where organisers sign in; afterwards they stand where they wanted to go. */
@Named
@RequestScoped
public class SignInPage {

  @Inject private Accounts accounts;
  @Inject private SecurityContext security;
  @Inject private Site site;
  @Inject private Clock clock;

  @Inject
  @ManagedProperty("#{param.next}")
  private String next;

  @Inject
  @ManagedProperty("#{param.ended}")
  private String ended;

  private String email;
  private String password;
  private boolean shared;

  public void signIn() throws IOException {
    var owner = accounts.signIn(email, password, request().getRemoteAddr(), request().getHeader("User-Agent"));
    if (owner.isPresent() && remember(owner.get())) leave();
    else refuse();
  }

  public void signOut() throws Exception {
    request().logout();
    request().getSession().invalidate();
    site.goTo("/");
  }

  private boolean remember(SignedIn owner) {
    request().getSession();
    request().changeSessionId();
    new SignedInSession(clock.instant(), shared).keepIn(request().getSession());
    var credential = new SignedInCredential(owner);
    var parameters =
        AuthenticationParameters.withParams().credential(credential).newAuthentication(true);
    var status = security.authenticate(request(), response(), parameters);
    return status == AuthenticationStatus.SUCCESS;
  }

  private void leave() throws IOException {
    FacesContext context = FacesContext.getCurrentInstance();
    context.getExternalContext().redirect(isOfThisSite(next) ? next : site.to("/desk"));
    context.responseComplete();
  }

  /**
   * One slash and no other, then only what an address is written in: browsers leave out a tab, and
   * would see two slashes.
   */
  static boolean isOfThisSite(String address) {
    return address != null && address.matches("/\\w[!-~&&[^\\\\]]*");
  }

  private void refuse() {
    var wrong = new FacesMessage(FacesMessage.SEVERITY_ERROR, site.say("account.wrong"), null);
    FacesContext.getCurrentInstance().addMessage(null, wrong);
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }

  /** Whether a form was sent after its session had ended. */
  public boolean isEnded() {
    return ended != null;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  /** Whether others use the same computer. */
  public boolean isShared() {
    return shared;
  }

  public void setShared(boolean shared) {
    this.shared = shared;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
