package city.accord.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How often the log tells of an outage during which every round of letters fails: at its beginning,
 * then less and less often, and at its end. Times are those of {@link System#nanoTime()}.
 */
final class MailOutage {

  /**
   * What passes between the first line and the second, and so on; after the last, as long again.
   */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(6));

  private boolean on;
  private long begin;
  private long next;
  private int lines;

  /** Whether one more failure is worth a line. */
  boolean isToBeLogged(long now) {
    if (!on) {
      on = true;
      begin = now;
      lines = 0;
    } else if (now - next < 0) {
      return false;
    }
    next = now + PAUSES.get(Math.min(lines, PAUSES.size() - 1)).toNanos();
    lines++;
    return true;
  }

  /** A letter was taken: how long none had been; empty where there was no outage. */
  Optional<Duration> end(long now) {
    if (!on) return Optional.empty();
    on = false;
    return Optional.of(Duration.ofSeconds(Duration.ofNanos(now - begin).toSeconds()));
  }
}
