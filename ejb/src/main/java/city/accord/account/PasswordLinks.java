package city.accord.account;

import city.accord.account.Brake.TooManyTries;
import city.accord.account.ExpiringLink.LinkNotValid;
import city.accord.audit.AuditTrail;
import city.accord.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whoever holds the link of their account's mail chooses its password. */
@Stateless
@PermitAll
public class PasswordLinks {

  @PersistenceContext private EntityManager em;
  @Inject private Passwords passwords;
  @Inject private ForgottenPasswords forgotten;
  @Inject private Brake brake;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Whose account a link is for; empty where it does not work, whatever the reason. */
  public Optional<String> owner(String token) {
    return find(token)
        .filter(link -> link.works(clock.instant()))
        .map(link -> link.account().email());
  }

  /**
   * Sets the password of the link's account and uses the link up.
   *
   * @throws LinkNotValid if the link is unknown, used, expired or replaced, or the account closed
   */
  public void choose(String token, String password) {
    PasswordLink link = find(token).orElseThrow(LinkNotValid::new);
    link.use(clock.instant());
    Account owner = link.account();
    String hash = passwords.chosen(password, owner.email(), owner.displayName());
    owner.choosePassword(hash, clock.instant());
    audit.record("account.password-chosen", owner.email(), null);
  }

  /**
   * Mails a link to whoever has forgotten their password. Nobody learns whether there is an account
   * of that address: neither from the answer nor from how long it takes.
   *
   * @param language of the reader, unless the account's owner prefers another
   * @param from the caller's network address
   * @throws TooManyTries if it is asked for too often, until the wait is over
   */
  public void forgotten(String email, Language language, String from) {
    brake.admit(
        List.of(
            limit("forgotten password of " + Account.usual(email), 3),
            limit("forgotten password from " + CallerNetwork.of(from), 20)));
    forgotten.send(email, language);
  }

  private static TryLimit limit(String subject, int freeTries) {
    return new TryLimit(
        subject, freeTries, Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofHours(6));
  }

  private Optional<PasswordLink> find(String token) {
    return ExpiringLink.find(em, PasswordLink.class, token);
  }
}
