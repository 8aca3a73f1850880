package city.accord.account;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import city.accord.account.Account.AccountTaken;
import city.accord.account.Brake.TooManyTries;
import city.accord.account.Passkeys.PasskeyRefused;
import city.accord.account.Passwords.TooManyAtOnce;
import city.accord.account.SecondFactors.WrongCode;
import city.accord.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Accounts and the passwords that open them. */
@Stateless
@PermitAll
public class Accounts {

  private static final Duration LATELY = Duration.ofDays(30);

  @PersistenceContext private EntityManager em;
  @Inject private AccountFinder finder;
  @Inject private Passwords passwords;
  @Inject private Brake brake;
  @Inject private AccountChanges changes;
  @Inject private SecondFactors secondFactors;
  @Inject private Passkeys passkeys;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Whose address and password these are; empty, and just as slow, if they do not match. Runs
   * without a transaction, because hashing is slow and would keep a connection waiting.
   *
   * @param from the caller's network address
   * @param browser as it calls itself, or null
   * @throws TooManyTries after too many wrong passwords, until the wait is over
   * @throws TooManyAtOnce while too many others are signing in
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public Optional<SignedIn> signIn(String email, String password, String from, String browser) {
    Optional<Account> found =
        finder.find(email).filter(account -> account.isOf(email)).filter(Account::letsIn);
    SignInLimits limits = limits(email, from, found);
    brake.admit(limits.all());
    if (!isRight(password, found, limits)) {
      audit.recordOfStranger("account.sign-in-failed", Account.usual(email), null);
      return Optional.empty();
    }
    brake.forgive(List.of(limits.own()));
    brake.takeBack(limits.shared());
    Account account = found.get();
    boolean needsCode = secondFactors.isAsked(account.id());
    if (!needsCode) changes.signedIn(account.id(), from, browser == null ? "" : browser);
    SignedIn owner = SignedIn.of(account, secondFactors);
    return Optional.of(needsCode ? owner.awaitingCode() : owner);
  }

  /**
   * Signs in whoever gave the right password, by a code of their authenticator app or a recovery
   * code. Its caller answers for the password.
   *
   * @throws WrongCode if the code is not right
   * @throws TooManyTries after too many wrong ones, until the wait is over
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public SignedIn confirm(String email, String code, String from, String browser) {
    Account account = finder.find(email).filter(Account::isOpen).orElseThrow(WrongCode::new);
    List<TryLimit> limits = List.of(codeLimit(account));
    brake.admit(limits);
    if (!secondFactors.takes(account.id(), account.email(), code)) {
      audit.recordOfStranger("account.code-wrong", account.email(), null);
      throw new WrongCode();
    }
    brake.forgive(limits);
    changes.signedIn(account.id(), from, browser == null ? "" : browser);
    return SignedIn.of(account, secondFactors);
  }

  /** Whether whoever gave the right password has passkeys, of which one will do. */
  public boolean hasPasskeys(String email) {
    return finder.find(email).filter(account -> passkeys.has(account.id())).isPresent();
  }

  /** Whether whoever gave the right password has an authenticator app. */
  public boolean hasApp(String email) {
    return finder.find(email).filter(account -> secondFactors.isOn(account.id())).isPresent();
  }

  /** What an authenticator is asked for; of any account where no address is given. */
  public PasskeyRequest passkeyRequest(Optional<String> email) {
    return passkeys.request(email);
  }

  /**
   * Signs in whoever holds a passkey, which stands for password and code: it was verified that they
   * are its holder.
   *
   * @param answer of the authenticator to the request, in JSON
   * @param from the caller's network address
   * @throws PasskeyRefused if it is not right
   * @throws TooManyTries after too many wrong ones, until the wait is over
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public SignedIn signIn(PasskeyRequest request, String answer, String from, String browser) {
    List<TryLimit> limits = List.of(SignInLimits.mild("passkey from caller " + from, 20));
    brake.admit(limits);
    Account account = holder(request, answer, from);
    brake.takeBack(limits);
    changes.signedIn(account.id(), from, browser == null ? "" : browser);
    return SignedIn.of(account, secondFactors);
  }

  /** The owner of the passkey that has signed. */
  private Account holder(PasskeyRequest request, String answer, String from) {
    try {
      return Optional.of(finder.of(passkeys.use(request, answer)))
          .filter(Account::isOpen)
          .orElseThrow(() -> new PasskeyRefused(null));
    } catch (PasskeyRefused refused) {
      String whose =
          passkeys.named(answer).stream()
              .mapToObj(id -> finder.of(id).email())
              .findFirst()
              .orElse("?");
      if (refused.countedBack()) audit.recordOfStranger("account.passkey-copied", whose, from);
      else audit.recordOfStranger("account.passkey-refused", whose, from);
      throw refused;
    }
  }

  /** Whoever tries codes knows the password: it is no stranger who makes the owner wait. */
  static TryLimit codeLimit(Account account) {
    return new TryLimit(
        "code of " + Account.usual(account.email()),
        5,
        Duration.ofSeconds(30),
        Duration.ofMinutes(15),
        Duration.ofDays(1));
  }

  /** Where the owner signed in lately, strangers do not make them wait. */
  private SignInLimits limits(String email, String from, Optional<Account> found) {
    SignInLimits limits = SignInLimits.of(email, from);
    Instant lately = clock.instant().minus(LATELY);
    boolean known =
        found.isPresent()
            && finder.signInsSince(found.get(), lately).stream()
                .map(CallerNetwork::of)
                .anyMatch(CallerNetwork.of(from)::equals);
    return known ? limits.ofKnownPlace() : limits;
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
    Set<Grant> grants = grants(roles, null, clock.instant());
    em.persist(new Account(email.strip(), displayName.strip(), hash, grants));
    audit.record("account.opened", email, String.join(" ", roles));
  }

  static Set<Grant> grants(Set<String> names, String by, Instant now) {
    return names.stream().map(name -> new Grant(name, by, now)).collect(Collectors.toSet());
  }

  public boolean none() {
    return finder.isEmpty();
  }
}
