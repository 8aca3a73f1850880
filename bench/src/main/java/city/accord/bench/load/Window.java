package city.accord.bench.load;

/**
 * The time that is measured: after the server is warm, in nanoseconds of {@link System#nanoTime}.
 */
record Window(long from, long to) {

  boolean holds(long nanos) {
    return nanos >= from && nanos < to;
  }
}
