package city.accord.bench.load;

import org.HdrHistogram.Histogram;

/** Delays of one kind, in microseconds; used by one thread, read when it is done. */
public final class Delays {

  private static final long LONGEST = 600_000_000L;

  private final Histogram micros = new Histogram(LONGEST, 3);

  public void add(long nanos) {
    micros.recordValue(Math.min(LONGEST, Math.max(0, nanos / 1_000)));
  }

  public void addAll(Delays others) {
    micros.add(others.micros);
  }

  public long count() {
    return micros.getTotalCount();
  }

  /** Milliseconds that so many of a hundred do not exceed; NaN if there are none. */
  public double percentile(double percent) {
    return count() == 0 ? Double.NaN : micros.getValueAtPercentile(percent) / 1_000d;
  }

  public double max() {
    return percentile(100);
  }
}
