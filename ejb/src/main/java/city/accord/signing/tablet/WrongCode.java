package city.accord.signing.tablet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * Wrong slot codes from one caller. The first five cost nothing; after that each waits twice as
 * long as the one before, at most five minutes, and an hour of quiet forgives all.
 */
@Entity
public class WrongCode {

  private static final int FREE_TRIES = 5;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
  private static final Duration MAX_WAIT = Duration.ofMinutes(5);
  private static final Duration FORGIVEN_AFTER = Duration.ofHours(1);

  /** SHA-256 of the caller's address. */
  @Id private String caller;

  @Version private int version;
  private int tries;
  private Instant lastAt;

  protected WrongCode() {}

  WrongCode(String caller) {
    this.caller = caller;
  }

  void triedWrong(Instant now) {
    if (lastAt != null && lastAt.plus(FORGIVEN_AFTER).isBefore(now)) tries = 0;
    tries++;
    lastAt = now;
  }

  void triedRight() {
    tries = 0;
  }

  /**
   * How long the caller has to wait before the next try; not at all where the last one seems still
   * to come, since the clock was set back.
   */
  Duration wait(Instant now) {
    int beyond = tries - FREE_TRIES;
    if (beyond < 0 || now.isBefore(lastAt)) return Duration.ZERO;
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
    Instant again = lastAt.plus(wait.compareTo(MAX_WAIT) > 0 ? MAX_WAIT : wait);
    return now.isBefore(again) ? Duration.between(now, again) : Duration.ZERO;
  }
}
