package city.accord.account;

import city.accord.Job;
import city.accord.Settings;
import city.accord.account.Account.AccountTaken;
import city.accord.audit.AuditTrail;
import city.accord.audit.Retention;
import city.accord.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** What is kept, in one transaction, once the owner of an account has given its password. */
@Stateless
@PermitAll
public class AccountChanges {

  private static final int SIGN_IN_DAYS = 180;

  @PersistenceContext private EntityManager em;
  @Inject private AccountFinder finder;
  @Inject private AccountMailer mailer;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Remembers that somebody signed in. */
  public void signedIn(long accountId, String caller, String browser) {
    Account owner = finder.of(accountId);
    em.persist(new SignIn(owner, clock.instant(), caller, browser));
    audit.recordAs(owner.email(), "account.signed-in", owner.email(), null);
  }

  /**
   * Network addresses are personal, and kept for half a year unless the operator says otherwise.
   */
  @Job(name = "old-sign-ins", daily = "04:10")
  public void deleteOldSignIns() {
    Retention.keptSince(clock.instant(), Settings.number("accord.sign.in.days", SIGN_IN_DAYS))
        .ifPresent(
            since ->
                em.createQuery("delete from SignIn s where s.at < :since")
                    .setParameter("since", since)
                    .executeUpdate());
  }

  public void keep(long accountId, String hash) {
    Account own = finder.of(accountId);
    own.choosePassword(hash, clock.instant());
    audit.record("account.password-changed", own.email(), null);
  }

  public void askForEmail(long accountId, String email, Language language) {
    Account own = finder.of(accountId);
    requireFree(email, own);
    mailer.sendEmailLink(own, email, language);
    audit.record("account.email-asked", own.email(), email);
  }

  /**
   * An account may move to its own address, in other letters.
   *
   * @throws AccountTaken if somebody else signs in with the address
   */
  public void requireFree(String email, Account own) {
    if (finder.find(email).filter(other -> other.id() != own.id()).isPresent())
      throw new AccountTaken(email);
  }
}
