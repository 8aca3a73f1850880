package city.accord.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a letter is tried again that a server refused for the moment: soon at first, then less and
 * less often, and for five days, as RFC 5321 (4.5.4.1) advises.
 */
final class RetrySchedule {

  static final Duration GIVE_UP_AFTER = Duration.ofDays(5);

  /** What passes after the first try, the second, and so on; after the last, always as long. */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(30),
          Duration.ofMinutes(1),
          Duration.ofMinutes(2),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ofHours(6),
          Duration.ofHours(12));

  private RetrySchedule() {}

  /**
   * The time of the next try, or nothing where the letter is given up.
   *
   * @param since when the letter was written, or sent again by hand
   * @param attempts how many tries there were, the one just made included
   */
  static Optional<Instant> next(Instant since, int attempts, Instant now) {
    if (isOver(since, now)) return Optional.empty();
    return Optional.of(now.plus(PAUSES.get(Math.min(attempts, PAUSES.size()) - 1)));
  }

  static boolean isOver(Instant since, Instant now) {
    return now.isAfter(since.plus(GIVE_UP_AFTER));
  }
}
