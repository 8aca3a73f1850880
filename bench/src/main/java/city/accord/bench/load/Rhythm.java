package city.accord.bench.load;

/** How a pen writes: so many messages a second of so many points, a stroke lasting a second. */
public record Rhythm(int messagesPerSecond, int pointsPerMessage) {

  private static final long SECOND = 1_000_000_000L;

  /** A 240 Hz pen, each sample sent as it comes. */
  public static final Rhythm EACH_SAMPLE = new Rhythm(240, 1);

  /** A 240 Hz pen in a browser, which hands over four samples a picture. */
  public static final Rhythm EACH_PICTURE = new Rhythm(60, 4);

  /** When a message is to be sent, after the first. */
  long after(int message) {
    return message * SECOND / messagesPerSecond;
  }

  int messages(double seconds) {
    return (int) Math.round(seconds * messagesPerSecond);
  }

  int stroke(int message) {
    return message / messagesPerSecond;
  }

  int offset(int message) {
    return message % messagesPerSecond * pointsPerMessage;
  }

  boolean isLastOfStroke(int message) {
    return (message + 1) % messagesPerSecond == 0;
  }

  /** How many messages lie whole before a place in an attempt. */
  int messagesBefore(int stroke, long offset) {
    return stroke * messagesPerSecond + (int) (offset / pointsPerMessage);
  }
}
