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
import java.time.Instant;
import java.util.Locale;
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
   * @param from the caller's network address
   * @throws TooManyTries after five wrong passwords, until the wait is over
   */
  public Optional<SignedIn> signIn(String email, String password, String from) {
    passwords.initialize(PBKDF2);
    Instant now = clock.instant();
    WrongPasswords wrong = wrongPasswords(email, from);
    wrong.requireNoWait(now);
    Optional<Account> found = find(email);
    if (found.isPresent() && isRight(password, found.get())) {
      em.remove(wrong);
      Account account = found.get();
      return Optional.of(new SignedIn(account.email(), account.displayName(), account.roles()));
    }
    if (found.isEmpty()) passwords.generate(password.toCharArray()); // as slow as a wrong one
    wrong.another(now);
    audit.record("account.sign-in-failed", email, null);
    return Optional.empty();
  }

  private boolean isRight(String password, Account account) {
    return passwords.verify(password.toCharArray(), account.passwordHash());
  }

  private WrongPasswords wrongPasswords(String email, String from) {
    String caller = Secret.hash(email.strip().toLowerCase(Locale.ROOT) + " " + from);
    WrongPasswords wrong = em.find(WrongPasswords.class, caller, LockModeType.PESSIMISTIC_WRITE);
    if (wrong != null) return wrong;
    wrong = new WrongPasswords(caller);
    em.persist(wrong);
    return wrong;
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

  public boolean none() {
    return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
  }

  private Optional<Account> find(String email) {
    return em.createQuery("select a from Account a where a.email = :email", Account.class)
        .setParameter("email", email.strip())
        .getResultStream()
        .findFirst();
  }
}
