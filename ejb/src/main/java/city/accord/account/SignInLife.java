package city.accord.account;

import java.time.Duration;

/**
 * How long somebody stays signed in: until they have been idle for a while, and at most half a day
 * in all. At a desk that several people share both are shorter.
 */
public enum SignInLife {
  OWN(Duration.ofHours(12), Duration.ofHours(2)),
  SHARED(Duration.ofHours(4), Duration.ofMinutes(15));

  private final Duration max;
  private final Duration maxIdle;

  SignInLife(Duration max, Duration maxIdle) {
    this.max = max;
    this.maxIdle = maxIdle;
  }

  /**
   * @param shared whether others use the same computer
   */
  public static SignInLife of(boolean shared) {
    return shared ? SHARED : OWN;
  }

  Duration max() {
    return max;
  }

  public Duration maxIdle() {
    return maxIdle;
  }
}
