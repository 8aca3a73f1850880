package city.accord.web.account;

import city.accord.account.KeptSignIns;
import city.accord.account.Proof;
import city.accord.account.RecentProof;
import city.accord.account.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;

/** Lets somebody in who proved who they are, and leads them to where they wanted to go. */
@RequestScoped
public class Entry {

  @Inject private SecurityContext security;
  @Inject private KeptSignIns signIns;
  @Inject private RecentProof proof;

  /**
   * Signs somebody in, in a session of a new id. Whoever was signed in there no longer is: the
   * container would keep them, with the rights that they had.
   *
   * @param by what they have shown
   */
  boolean open(SignedIn owner, boolean shared, Proof.Kind by) {
    leave();
    request().getSession();
    request().changeSessionId();
    PendingSignIn.forget(request().getSession());
    KeptSignIns.Given kept = signIns.keep(owner.email(), shared);
    new SignedInSession(kept.id(), shared).keepIn(request().getSession());
    SignedInCookie.give(response(), kept.token());
    proof.begin(kept.id(), Optional.empty());
    proof.give(by);
    var parameters =
        AuthenticationParameters.withParams()
            .credential(new SignedInCredential(owner))
            .newAuthentication(true);
    var status = security.authenticate(request(), response(), parameters);
    return status == AuthenticationStatus.SUCCESS;
  }

  /** Signs somebody out, at every server that knows this sign-in. */
  void close() {
    leave();
    request().getSession().invalidate();
    SignedInCookie.takeBack(response());
  }

  private void leave() {
    if (request().getUserPrincipal() == null) return;
    SignedInSession.of(request().getSession(false)).ifPresent(it -> signIns.end(it.signIn()));
    try {
      request().logout();
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every session that began before has ended; this one begins anew. */
  void stay() {
    HttpSession session = request().getSession();
    request().changeSessionId();
    SignedInSession.of(session)
        .map(own -> signIns.renew(own.signIn()))
        .ifPresent(token -> SignedInCookie.give(response(), token));
  }

  /** Leads on, to the address if it is one of this site, else to the desk. */
  void leadTo(String wanted, String desk) throws IOException {
    FacesContext context = FacesContext.getCurrentInstance();
    context.getExternalContext().redirect(isOfThisSite(wanted) ? wanted : desk);
    context.responseComplete();
  }

  /**
   * One slash and no other, then only what an address is written in: browsers leave out a tab, and
   * would see two slashes.
   */
  static boolean isOfThisSite(String address) {
    return address != null && address.matches("/\\w[!-~&&[^\\\\]]*");
  }

  static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }
}
