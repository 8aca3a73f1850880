package city.accord.account;

import city.accord.account.ExpiringLink.LinkNotValid;
import city.accord.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Whoever holds the link of their account's mail chooses its password. */
@Stateless
@PermitAll
public class PasswordLinks {

  @PersistenceContext private EntityManager em;
  @Inject private Passwords passwords;
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
    owner.choosePassword(passwords.chosen(password, owner.email(), owner.displayName()));
    audit.record("account.password-chosen", owner.email(), null);
  }

  private Optional<PasswordLink> find(String token) {
    return ExpiringLink.find(em, PasswordLink.class, token);
  }
}
