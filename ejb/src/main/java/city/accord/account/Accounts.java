package city.accord.account;

import city.accord.account.Account.AccountTaken;
import city.accord.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Accounts and the passwords that open them. */
@Stateless
@PermitAll
public class Accounts {

  @PersistenceContext private EntityManager em;
  @Inject private AccountFinder finder;
  @Inject private Passwords passwords;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Whose address and password these are; empty where they do not fit, and just as slow then.
   *
   * @param from the caller's network address
   * @throws TooManyTries after five wrong passwords, until the wait is over
   */
  public Optional<SignedIn> signIn(String email, String password, String from) {
    Instant now = clock.instant();
    WrongPasswords wrong = wrongPasswords(email, from);
    wrong.requireNoWait(now);
    Optional<Account> found =
        finder.find(email).filter(account -> account.isOf(email)).filter(Account::letsIn);
    if (found.isPresent() && passwords.fits(password, found.get().passwordHash())) {
      em.remove(wrong);
      Account account = found.get();
      return Optional.of(new SignedIn(account.email(), account.displayName(), account.roles()));
    }
    if (found.isEmpty()) passwords.hash(password); // as slow as a wrong one
    wrong.another(now);
    audit.record("account.sign-in-failed", email, null);
    return Optional.empty();
  }

  private WrongPasswords wrongPasswords(String email, String from) {
    String caller = Secret.hash(Account.usual(email) + " " + from);
    WrongPasswords wrong = em.find(WrongPasswords.class, caller, LockModeType.PESSIMISTIC_WRITE);
    if (wrong != null) return wrong;
    wrong = new WrongPasswords(caller);
    em.persist(wrong);
    return wrong;
  }

  /** Makes an account; its caller answers for who may. */
  public void open(String email, String displayName, String password, Set<String> roles) {
    if (finder.find(email).isPresent()) throw new AccountTaken(email);
    String hash = passwords.chosen(password);
    em.persist(new Account(email.strip(), displayName.strip(), hash, roles));
    audit.record("account.opened", email, String.join(" ", roles));
  }

  /**
   * Whether someone who signed in may go on: not once the account was closed.
   *
   * @param since they are here
   */
  public boolean mayGoOn(String email, Instant since) {
    return finder.find(email).filter(account -> account.mayGoOn(since)).isPresent();
  }

  public boolean none() {
    return finder.isEmpty();
  }
}
