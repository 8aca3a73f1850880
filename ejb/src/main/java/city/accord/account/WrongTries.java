package city.accord.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The wrong tries in a row that count against one limit. */
@Entity
@Table(name = "wrong_tries")
public class WrongTries {

  /** The hash of what they count against: an account, a caller, a network, or two of these. */
  @Id private String subject;

  private int tries;
  private Instant lastAt;

  protected WrongTries() {}

  WrongTries(String subject) {
    this.subject = subject;
  }

  /** Counts one more; after a long quiet it is the first. */
  void another(TryLimit limit, Instant now) {
    if (lastAt != null && lastAt.plus(limit.forgivenAfter()).isBefore(now)) tries = 0;
    tries++;
    lastAt = now;
  }

  void takeBack() {
    if (tries > 0) tries--;
  }

  void forgive() {
    tries = 0;
  }

  /**
   * How long the next try has to wait; not at all if the last one lies in the future, because the
   * clock was set back.
   */
  Duration wait(TryLimit limit, Instant now) {
    int beyond = tries - limit.freeTries();
    if (beyond < 0 || now.isBefore(lastAt)) return Duration.ZERO;
    Duration doubled = limit.firstWait().multipliedBy(1L << Math.min(beyond, 10));
    Duration wait = doubled.compareTo(limit.maxWait()) > 0 ? limit.maxWait() : doubled;
    Instant again = lastAt.plus(wait);
    return now.isBefore(again) ? Duration.between(now, again) : Duration.ZERO;
  }
}
