package city.accord.door;

import java.time.Duration;
import java.time.Instant;

/**
 * Tells when something happened on a device whose clock may be wrong by hours. A device says how
 * long ago a scan was, by a clock that nobody sets, and the server counts back from now.
 */
final class DeviceClock {

  /** Nothing is sent later than a roster is valid. */
  static final Duration LONGEST = Duration.ofHours(12);

  private DeviceClock() {}

  /**
   * @param ago how many milliseconds ago the scan was, as the device says
   */
  static Instant at(long ago, Instant now) {
    return now.minusMillis(Math.max(0, Math.min(ago, LONGEST.toMillis())));
  }
}
