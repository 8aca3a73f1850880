package city.accord.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Tasks that are due at fixed times, so many a second, whether or not those before them are done;
 * each one's delay counts from when it was due.
 */
public final class Due {

  /** Whether it ended as it should. */
  @FunctionalInterface
  public interface Task {
    boolean run();
  }

  private static final int HANDS = 200;

  private final long interval;
  private int refused;

  public Due(int perSecond) {
    interval = 1_000_000_000L / perSecond;
  }

  /** The delay of each task. */
  public Delays run(List<Task> tasks) {
    ExecutorService hands = Executors.newFixedThreadPool(HANDS);
    try {
      long start = System.nanoTime();
      List<Future<Long>> ends = new ArrayList<>();
      for (int i = 0; i < tasks.size(); i++) {
        Task task = tasks.get(i);
        long at = start + i * interval;
        for (long now = System.nanoTime(); now < at; now = System.nanoTime())
          LockSupport.parkNanos(at - now);
        ends.add(hands.submit(() -> task.run() ? System.nanoTime() - at : -1L));
      }
      Delays delays = new Delays();
      for (Future<Long> end : ends) {
        long took = end.get();
        if (took < 0) refused++;
        else delays.add(took);
      }
      return delays;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      hands.shutdownNow();
    }
  }

  /** How many did not end as they should. */
  public int refused() {
    return refused;
  }
}
