package city.accord.account;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.text.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Someone who signs in to work on the summit. Opened by an organiser, it has no password until its
 * owner has chosen one; closed, it lets nobody in, and what it did stays on record.
 */
@Entity
public class Account {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private String email;
  private String displayName;
  private String passwordHash;
  private boolean closed;
  private Instant closedAt;
  private Language language;
  private Instant sessionsEndedAt;

  @ElementCollection
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "role")
  private Set<String> roles = new HashSet<>();

  protected Account() {}

  Account(String email, String displayName, String passwordHash, Set<String> roles) {
    this.email = email;
    this.displayName = displayName;
    this.passwordHash = passwordHash;
    this.roles = new HashSet<>(roles);
  }

  /** An account whose owner has not chosen a password yet. */
  Account(String email, String displayName, Set<String> roles) {
    this(email, displayName, null, roles);
  }

  /** Whoever signed in with the password of before has to sign in again. */
  void choosePassword(String hash, Instant now) {
    passwordHash = hash;
    endSessions(now);
  }

  /** Signs everybody out who signed in before. */
  void endSessions(Instant now) {
    sessionsEndedAt = now;
  }

  /** Whoever signed in by the roles or the address of before has to sign in again. */
  void changeRoles(Set<String> newRoles, Instant now) {
    roles = new HashSet<>(newRoles);
    endSessions(now);
  }

  void moveTo(String newEmail, Instant now) {
    email = newEmail;
    endSessions(now);
  }

  void rename(String newName, Language newLanguage) {
    displayName = newName;
    language = newLanguage;
  }

  void close(Instant now) {
    closed = true;
    closedAt = now;
  }

  /** For the same person once more; the password of before opens nothing. */
  void openAgain(String newName, Set<String> newRoles) {
    displayName = newName;
    roles = new HashSet<>(newRoles);
    passwordHash = null;
    closed = false;
  }

  /**
   * Whether this is the account's mail address. The database takes ö for o; who guesses passwords
   * would have as many addresses, each with free tries, as there are such letters.
   */
  boolean isOf(String address) {
    return usual(email).equals(usual(address));
  }

  /** A mail address as it counts: without the spaces around it, in small letters. */
  static String usual(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }

  boolean isOpen() {
    return !closed;
  }

  /** Whether somebody who signed in at that moment still is: nobody from before it was closed. */
  boolean mayGoOn(Instant since) {
    return isOpen()
        && (closedAt == null || closedAt.isBefore(since))
        && (sessionsEndedAt == null || sessionsEndedAt.isBefore(since));
  }

  /** Whether there is a password that lets its owner in. */
  boolean letsIn() {
    return isOpen() && passwordHash != null;
  }

  long id() {
    return id;
  }

  public String email() {
    return email;
  }

  /** The language in which its owner is written to; empty as long as nobody has said. */
  Optional<Language> language() {
    return Optional.ofNullable(language);
  }

  public String displayName() {
    return displayName;
  }

  String passwordHash() {
    return passwordHash;
  }

  public Set<String> roles() {
    return Set.copyOf(roles);
  }

  /** Someone signs in with this mail address already. */
  public static class AccountTaken extends Refused {

    private static final long serialVersionUID = 1;

    public AccountTaken(String email) {
      super(email);
    }

    @Override
    public String field() {
      return "email";
    }
  }
}
