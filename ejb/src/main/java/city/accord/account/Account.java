package city.accord.account;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
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

  void choosePassword(String hash) {
    passwordHash = hash;
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

  /** Whether someone who is here since then still may be: nobody from before it was closed. */
  boolean mayGoOn(Instant since) {
    return isOpen() && (closedAt == null || closedAt.isBefore(since));
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
