package city.accord.bench.load;

/**
 * What one pen writes and when each message of it is due, whether or not the pen is in time: a
 * latency counts from there.
 */
record Script(long slot, int round, int attempt, Rhythm rhythm, long startNanos, Window window) {

  long due(int message) {
    return startNanos + rhythm.after(message);
  }

  boolean isMeasured(int message) {
    return window.holds(due(message));
  }

  /** How many of its messages are measured. */
  long measured() {
    long count = 0;
    for (int i = 0; due(i) < window.to(); i++) if (isMeasured(i)) count++;
    return count;
  }
}
