package city.accord.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a message is sent again that did not arrive: soon at first, then less and less often, for
 * three days, as Standard Webhooks advises.
 */
final class TrySchedule {

  /** What passes after the first try, the second, and so on. */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  private TrySchedule() {}

  /**
   * The time of the next try; empty where there is none any more.
   *
   * @param attempts how many there were, the one just made included
   */
  static Optional<Instant> next(int attempts, Instant now) {
    return attempts > PAUSES.size()
        ? Optional.empty()
        : Optional.of(now.plus(PAUSES.get(attempts - 1)));
  }
}
