package city.accord.web.account;

import city.accord.account.Accounts;
import city.accord.account.Proof;
import city.accord.account.SignedIn;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/** Where whoever gave the right password gives the code of their authenticator app. */
@Named
@RequestScoped
public class SignInCodePage {

  @Inject private Accounts accounts;
  @Inject private Entry entry;
  @Inject private Site site;
  @Inject private Clock clock;

  private Optional<PendingSignIn> pending;
  private String code;

  @PostConstruct
  void open() {
    pending = PendingSignIn.of(Entry.request().getSession(false), clock.instant());
  }

  public void confirm() throws IOException {
    if (pending.isEmpty()) {
      site.goTo("/sign-in", "account.code-too-late");
      return;
    }
    PendingSignIn waiting = pending.get();
    String from = Entry.request().getRemoteAddr();
    String browser = Entry.request().getHeader("User-Agent");
    SignedIn owner = accounts.confirm(waiting.email(), code, from, browser);
    entry.open(owner, waiting.shared(), Proof.Kind.CODE);
    entry.leadTo(waiting.next(), site.to("/desk"));
  }

  /** Whether a password was given a short while ago. */
  public boolean isAwaited() {
    return pending.isPresent();
  }

  /** Whether the owner has an authenticator app; else they use a passkey, or a recovery code. */
  public boolean isOfApp() {
    return pending.filter(waiting -> accounts.hasApp(waiting.email())).isPresent();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
