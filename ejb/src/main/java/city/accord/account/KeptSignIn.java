package city.accord.account;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody is signed in with one browser, at whichever server: from the sign-in until they sign
 * out, have been idle for too long, or half a day is over. The browser has the token, the database
 * its hash.
 */
@Entity
@Table(name = "kept_sign_in")
public class KeptSignIn {

  /** Not each request is written down. */
  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  private String tokenHash;
  private boolean shared;
  private Instant since;
  private Instant renewedAt;
  private Instant seenAt;
  private Instant endedAt;
  private Instant proofAt;

  @Enumerated(EnumType.STRING)
  private Proof.Kind proofBy;

  protected KeptSignIn() {}

  KeptSignIn(Account account, String token, boolean shared, Instant now) {
    this.account = account;
    this.tokenHash = Secret.hash(token);
    this.shared = shared;
    this.since = now;
    this.renewedAt = now;
    this.seenAt = now;
  }

  /** Its owner has ended all others; whoever has the token of before has none. */
  void renew(String token, Instant now) {
    tokenHash = Secret.hash(token);
    renewedAt = now;
  }

  void seen(Instant now) {
    if (seenAt.plus(SEEN_EVERY).isBefore(now)) seenAt = now;
  }

  void end(Instant now) {
    if (endedAt == null) endedAt = now;
  }

  boolean mayGoOn(Instant now) {
    return endedAt == null && !now.isAfter(since.plus(life().max())) && account.mayGoOn(renewedAt);
  }

  /** Whether a server that does not know the browser may go on with it. */
  boolean mayBeTakenUp(Instant now) {
    return mayGoOn(now) && !now.isAfter(seenAt.plus(life().maxIdle()));
  }

  private SignInLife life() {
    return SignInLife.of(shared);
  }

  Optional<Proof> proof() {
    return Optional.ofNullable(proofAt).map(at -> new Proof(at, proofBy));
  }

  long id() {
    return id;
  }

  Account account() {
    return account;
  }

  boolean shared() {
    return shared;
  }
}
