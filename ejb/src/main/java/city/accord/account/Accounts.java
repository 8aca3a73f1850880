package city.accord.account;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import city.accord.account.Account.AccountTaken;
import city.accord.account.Brake.TooManyTries;
import city.accord.account.Passwords.TooManyAtOnce;
import city.accord.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Accounts and the passwords that open them. */
@Stateless
@PermitAll
public class Accounts {

  @PersistenceContext private EntityManager em;
  @Inject private AccountFinder finder;
  @Inject private Passwords passwords;
  @Inject private Brake brake;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Whose address and password these are; empty, and just as slow, if they do not match. Runs
   * without a transaction, because hashing is slow and would keep a connection waiting.
   *
   * @param from the caller's network address
   * @throws TooManyTries after too many wrong passwords, until the wait is over
   * @throws TooManyAtOnce while too many others are signing in
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public Optional<SignedIn> signIn(String email, String password, String from) {
    SignInLimits limits = SignInLimits.of(email, from);
    brake.admit(limits.all());
    Optional<Account> found =
        finder.find(email).filter(account -> account.isOf(email)).filter(Account::letsIn);
    if (!isRight(password, found, limits)) {
      audit.record("account.sign-in-failed", email, null);
      return Optional.empty();
    }
    brake.forgive(List.of(limits.own()));
    brake.takeBack(limits.shared());
    return found.map(one -> new SignedIn(one.email(), one.displayName(), one.roles()));
  }

  private boolean isRight(String password, Optional<Account> found, SignInLimits limits) {
    try {
      if (found.isPresent()) return passwords.fits(password, found.get().passwordHash());
      passwords.hash(password); // as slow as a wrong one
      return false;
    } catch (TooManyAtOnce e) {
      brake.takeBack(limits.all());
      throw e;
    }
  }

  /** Makes an account; its caller answers for who may. */
  public void open(String email, String displayName, String password, Set<String> roles) {
    if (finder.find(email).isPresent()) throw new AccountTaken(email);
    String hash = passwords.chosen(password, email, displayName);
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
