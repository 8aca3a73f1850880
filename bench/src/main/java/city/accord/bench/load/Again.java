package city.accord.bench.load;

import city.accord.bench.host.Pause;

/** Somebody who does one thing again and again, at fixed times, until they are sent home. */
public final class Again implements AutoCloseable {

  /** The deed of its number, counted from 0. */
  @FunctionalInterface
  public interface Deed {
    void run(int number) throws Exception;
  }

  private final String what;
  private final Delays delays = new Delays();
  private final Thread thread;
  private volatile boolean ends;
  private volatile int done;
  private volatile int failed;
  private volatile String failure = "";

  public Again(String what, int everyMillis, Deed deed) {
    this.what = what;
    thread = new Thread(() -> run(everyMillis, deed), what);
    thread.start();
  }

  private void run(int everyMillis, Deed deed) {
    long due = System.nanoTime();
    for (int number = 0; !ends; number++) {
      long begun = System.nanoTime();
      try {
        deed.run(number);
        done++;
        delays.add(System.nanoTime() - begun);
      } catch (Exception wrong) {
        failed++;
        if (failure.isEmpty()) failure = wrong.toString();
      }
      // whoever was late does not hurry afterwards
      due = Math.max(due + everyMillis * 1_000_000L, System.nanoTime() - everyMillis * 1_000_000L);
      while (!ends && System.nanoTime() < due) Pause.millis(Math.min(50, everyMillis));
    }
  }

  /** How often, how long it took, and what went wrong. */
  public String said() {
    String times = "%s: %,d, p99 %.0f ms".formatted(what, done, delays.percentile(99));
    return failed == 0 ? times : times + ", " + failed + " FAILED (" + failure + ")";
  }

  /** Returns when the deed that is being done is done. */
  @Override
  public void close() {
    ends = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
