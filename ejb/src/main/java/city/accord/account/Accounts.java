package city.accord.account;

import city.accord.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Accounts and the passwords that open them. */
@Stateless
@PermitAll
public class Accounts {

  private static final int SHORTEST_PASSWORD = 12;

  /** OWASP's number of rounds for PBKDF2 with HMAC-SHA-512, and more. */
  private static final Map<String, String> PBKDF2 =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "220000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "64");

  @PersistenceContext private EntityManager em;
  @Inject private Pbkdf2PasswordHash passwords;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Whose address and password these are; empty where they do not fit, and just as slow then.
   *
   * @throws TooManyTries after five wrong passwords, until the wait is over
   */
  public Optional<SignedIn> signIn(String email, String password) {
    passwords.initialize(PBKDF2);
    Optional<Account> found = find(email);
    if (found.isEmpty()) {
      passwords.generate(password.toCharArray()); // takes as long as a wrong password
      return Optional.empty();
    }
    Account account = found.get();
    Instant now = clock.instant();
    if (now.isBefore(account.mayTryAt()))
      throw new TooManyTries(Duration.between(now, account.mayTryAt()).toSeconds() + 1);
    if (!passwords.verify(password.toCharArray(), account.passwordHash())) {
      account.signInFailed(now);
      audit.record("account.sign-in-failed", account.email(), null);
      return Optional.empty();
    }
    account.signedIn();
    return Optional.of(new SignedIn(account.email(), account.displayName(), account.roles()));
  }

  /** Makes an account; its caller answers for who may. */
  public void open(String email, String displayName, String password, Set<String> roles) {
    if (password.length() < SHORTEST_PASSWORD) throw new WeakPassword();
    if (find(email).isPresent()) throw new AccountTaken(email);
    passwords.initialize(PBKDF2);
    String hash = passwords.generate(password.toCharArray());
    em.persist(new Account(email.strip(), displayName.strip(), hash, roles));
    audit.record("account.opened", email, String.join(" ", roles));
  }

  boolean none() {
    return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
  }

  private Optional<Account> find(String email) {
    return em.createQuery("select a from Account a where a.email = :email", Account.class)
        .setParameter("email", email.strip())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }
}
