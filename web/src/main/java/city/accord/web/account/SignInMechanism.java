package city.accord.web.account;

import city.accord.DatabaseWatch;
import city.accord.Right;
import city.accord.account.KeptSignIns;
import city.accord.account.KeptSignIns.TakenUp;
import city.accord.account.RecentProof;
import city.accord.account.SignedIn;
import city.accord.audit.Caller;
import city.accord.web.OutageFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the container who has signed in, and remembers it for the session. A browser without one
 * whose sign-in is kept gets another, in which its officer goes on.
 */
@AutoApplySession
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

  @Inject private KeptSignIns signIns;
  @Inject private RecentProof proof;
  @Inject private Caller caller;
  @Inject private DatabaseWatch database;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (context.getAuthParameters().getCredential() instanceof SignedInCredential credential)
      return tell(credential.owner(), context);
    return takenUp(request, response)
        .map(owner -> tell(owner, context))
        .orElseGet(context::doNothing);
  }

  private static AuthenticationStatus tell(SignedIn owner, HttpMessageContext context) {
    var rights = owner.mustSetUp() ? Set.of(Right.SETTING_UP) : owner.rights();
    return context.notifyContainerAboutLogin(owner.email(), rights);
  }

  /** Only for what waits for the database anyway: neither styles nor pens ask who somebody is. */
  private Optional<SignedIn> takenUp(HttpServletRequest request, HttpServletResponse response) {
    Optional<String> token = SignedInCookie.of(request);
    if (token.isEmpty() || OutageFilter.isWithoutDatabase(request) || !database.isUsable())
      return Optional.empty();
    caller.comesFrom(request.getRemoteAddr());
    Optional<TakenUp> known = signIns.takeUp(token.get());
    known.ifPresentOrElse(
        signIn -> begin(signIn, request), () -> SignedInCookie.takeBack(response));
    return known.map(TakenUp::owner);
  }

  /** In a session of a new id, as after any sign-in. */
  private void begin(TakenUp signIn, HttpServletRequest request) {
    request.getSession();
    request.changeSessionId();
    new SignedInSession(signIn.id(), signIn.shared()).keepIn(request.getSession());
    proof.begin(signIn.id(), signIn.proof());
  }
}
