package city.accord.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * The wrong passwords that one caller gave for one mail address, in a row. After five, each further
 * try waits, twice as long every time, at most a quarter of an hour. Counted for each caller apart,
 * so that nobody can keep an organiser out by guessing from elsewhere; and for addresses without an
 * account too, so that the wait tells nothing.
 */
@Entity
@Table(name = "wrong_passwords")
public class WrongPasswords {

  private static final int FREE_TRIES = 5;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  @Id private String caller;
  @Version private int version;
  private int tries;
  private Instant lastAt;

  protected WrongPasswords() {}

  WrongPasswords(String caller) {
    this.caller = caller;
  }

  /**
   * A last try that seems still to come, since the clock was set back, makes nobody wait.
   *
   * @throws TooManyTries until the wait is over
   */
  void requireNoWait(Instant now) {
    int beyond = tries - FREE_TRIES;
    if (beyond < 0 || now.isBefore(lastAt)) return;
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
    Instant over = lastAt.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    if (now.isBefore(over)) throw new TooManyTries(Duration.between(now, over).toSeconds() + 1);
  }

  void another(Instant now) {
    tries++;
    lastAt = now;
  }
}
