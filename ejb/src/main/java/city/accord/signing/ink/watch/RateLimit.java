package city.accord.signing.ink.watch;

/**
 * How fast a pen may write: 1,000 points and 300 messages a second, after a cut as many at once as
 * four minutes of writing make.
 */
public final class RateLimit {

  private static final double POINTS_PER_SECOND = 1_000;
  private static final double MAX_POINTS = 60_000;
  private static final double MESSAGES_PER_SECOND = 300;
  private static final double MAX_MESSAGES = 3_000;

  private double points = MAX_POINTS;
  private double messages = MAX_MESSAGES;
  private long at;
  private boolean started;

  /** Whether so many points may come now. */
  public boolean allows(int count, long nanos) {
    double seconds = started ? Math.max(0, nanos - at) / 1e9 : 0;
    started = true;
    at = nanos;
    points = Math.min(MAX_POINTS, points + seconds * POINTS_PER_SECOND);
    messages = Math.min(MAX_MESSAGES, messages + seconds * MESSAGES_PER_SECOND);
    if (points < count || messages < 1) return false;
    points -= count;
    messages -= 1;
    return true;
  }
}
