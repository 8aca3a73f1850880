package city.accord.account;

import city.accord.audit.AuditTrail;
import city.accord.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Writes to those who forgot their password, out of the sight of whoever asked for it. */
@Stateless
@PermitAll
public class ForgottenPasswords {

  @Inject private AccountFinder finder;
  @Inject private AccountMailer mailer;
  @Inject private AuditTrail audit;

  /** Sends a link if there is an open account of that address; later, and whatever happens. */
  @Asynchronous
  public void send(String email, Language language) {
    finder
        .find(email)
        .filter(account -> account.isOf(email) && account.isOpen())
        .ifPresent(
            account -> {
              mailer.sendForgotten(account, account.language().orElse(language));
              audit.record("account.password-forgotten", account.email(), null);
            });
  }
}
