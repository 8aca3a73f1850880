package city.accord.account;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * Someone who signs in to work on the summit. After five wrong passwords in a row each further try
 * waits, twice as long every time, at most a quarter of an hour.
 */
@Entity
public class Account {

  private static final int FREE_ATTEMPTS = 5;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private String email;
  private String displayName;
  private String passwordHash;
  private int failedAttempts;
  private Instant lastFailedAt;

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

  /** When a password may be tried again. */
  Instant mayTryAt() {
    int beyond = failedAttempts - FREE_ATTEMPTS;
    if (beyond < 0) return Instant.MIN;
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
    return lastFailedAt.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
  }

  void signInFailed(Instant now) {
    failedAttempts++;
    lastFailedAt = now;
  }

  void signedIn() {
    failedAttempts = 0;
    lastFailedAt = null;
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
}
