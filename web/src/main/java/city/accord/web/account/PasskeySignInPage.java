package city.accord.web.account;

import city.accord.account.Accounts;
import city.accord.account.PasskeyRequest;
import city.accord.account.Passkeys;
import city.accord.account.Proof;
import city.accord.account.SignedIn;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/**
 * Where officers sign in with a passkey: with nothing else, or as the second factor after their
 * password.
 */
@Named
@RequestScoped
public class PasskeySignInPage {

  @Inject private Accounts accounts;
  @Inject private Passkeys passkeys;
  @Inject private Entry entry;
  @Inject private HttpServletRequest request;
  @Inject private Site site;
  @Inject private Clock clock;

  @Inject
  @ManagedProperty("#{param.next}")
  private String next;

  private PasskeyRequest asked;
  private String answer;
  private boolean shared;

  /** Whether this page can ask for passkeys. */
  public boolean isOffered() {
    return passkeys.isOffered(request.getServerName());
  }

  /** Whether the owner, who gave their password a short while ago, has passkeys. */
  public boolean isOfferedAfterPassword() {
    return isOffered() && pending().filter(it -> accounts.hasPasskeys(it.email())).isPresent();
  }

  /** What the authenticator is asked for: any passkey, or one of whoever gave their password. */
  public PasskeyRequest getAsked() {
    if (asked == null)
      asked =
          PasskeyRequests.of(request.getSession())
              .keep(accounts.passkeyRequest(pending().map(PendingSignIn::email)), clock.instant());
    return asked;
  }

  public void signIn() throws IOException {
    Optional<PendingSignIn> waiting = pending();
    SignedIn owner =
        accounts.signIn(
            PasskeyRequests.of(request.getSession()).take(answer, clock.instant()),
            answer,
            request.getRemoteAddr(),
            request.getHeader("User-Agent"));
    entry.open(owner, waiting.map(PendingSignIn::shared).orElse(shared), Proof.Kind.PASSKEY);
    entry.leadTo(waiting.map(PendingSignIn::next).orElse(next), site.to("/desk"));
  }

  /** Only the page of the second step knows of a password: elsewhere any passkey will do. */
  private Optional<PendingSignIn> pending() {
    return site.isAt("/sign-in/code")
        ? PendingSignIn.of(request.getSession(false), clock.instant())
        : Optional.empty();
  }

  /** An answer is taken once, and not shown again. */
  public String getAnswer() {
    return null;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  /** Whether others use the same computer. */
  public boolean isShared() {
    return shared;
  }

  public void setShared(boolean shared) {
    this.shared = shared;
  }
}
