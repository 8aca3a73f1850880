package city.accord.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.PrivateFile;
import city.accord.Role;
import city.accord.SchemaReady;
import city.accord.Settings;
import city.accord.account.ExpiringLink.LinkNotValid;
import city.accord.audit.AuditTrail;
import city.accord.mail.MailAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets the first organiser in: a server without accounts writes a link into a file that only its
 * own user may read, and names the file in its log.
 */
@Singleton
@PermitAll
public class SetUp {

  private static final Logger LOG = Logger.getLogger(SetUp.class.getName());

  @PersistenceContext private EntityManager em;
  @Inject private Accounts accounts;
  @Inject private AccountFinder finder;
  @Inject private SecondFactors secondFactors;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  public void greet(@Observes SchemaReady ready) {
    Settings.get("accord.recover.account").ifPresent(this::recover);
    if (Settings.demonstration() || !accounts.none()) return;
    String token = Secret.random();
    em.persist(new SetUpLink(token, clock.instant()));
    write(file(), Settings.baseUrl() + "/en/set-up/" + token);
    LOG.info(() -> "There is no account yet. The link in " + file() + " creates the first, once.");
  }

  /** For an organiser who lost password and second factor, when there is no other to help. */
  private void recover(String email) {
    Account account = finder.find(email).filter(Account::isOpen).orElse(null);
    if (account == null) {
      LOG.warning(() -> "There is no open account of the setting accord.recover.account: " + email);
      return;
    }
    secondFactors.removeAll(account.id(), account.email());
    String token = Secret.random();
    em.persist(new PasswordLink(account, token, PasswordLink.LIFE_IF_FORGOTTEN, clock.instant()));
    audit.record("account.recovered-by-operator", account.email(), null);
    Path file = Settings.dataFolder().resolve("recovery-link.txt");
    write(file, Settings.baseUrl() + "/en/password/" + token);
    LOG.warning(() -> "A link to a new password of " + email + " is in " + file);
  }

  private static void write(Path file, String link) {
    try {
      PrivateFile.write(file, (link + "\n").getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The link cannot be written to " + file, e);
    }
  }

  private static Path file() {
    return Settings.dataFolder().resolve("set-up-link.txt");
  }

  /** Whether a link still creates the first account. */
  public boolean isOpen(String token) {
    return ExpiringLink.find(em, SetUpLink.class, token)
        .filter(link -> link.works(!accounts.none(), clock.instant()))
        .isPresent();
  }

  /**
   * Creates the first organiser's account. No link works any more after that: each start of an
   * empty server makes another.
   *
   * @throws LinkNotValid if the link is unknown, used or expired, or there is an account already
   */
  public void openFirst(String token, String email, String displayName, String password) {
    requireAlone();
    ExpiringLink.find(em, SetUpLink.class, token)
        .orElseThrow(LinkNotValid::new)
        .use(!accounts.none(), clock.instant());
    accounts.open(
        MailAddress.of(email),
        displayName,
        password,
        Set.of(Role.ORGANISER, Role.PROGRAMME, Role.CEREMONY, Role.PRESS, Role.OPERATOR));
    deleteFile();
  }

  /** Two servers of one database must not each create a first account. */
  private void requireAlone() {
    em.createQuery("select l from SetUpLink l order by l.id", SetUpLink.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private static void deleteFile() {
    try {
      Files.deleteIfExists(file());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The used set-up link stays in " + file(), e);
    }
  }
}
