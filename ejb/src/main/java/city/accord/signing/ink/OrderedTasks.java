package city.accord.signing.ink;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One thread that does one thing after the other: where a ceremony's ink gets its order. */
final class OrderedTasks {

  private static final Logger LOG = Logger.getLogger(OrderedTasks.class.getName());

  /** What pens say and is not yet ordered; beyond, they are asked to wait. */
  private static final int MAX_WAITING = 20_000;

  private static final int BURST = 256;

  private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private final Runnable afterBurst;
  private volatile boolean stopped;

  OrderedTasks(Runnable afterBurst) {
    this.afterBurst = afterBurst;
  }

  void start(ThreadFactory threads) {
    threads.newThread(this::run).start();
  }

  /** Does it when its turn comes, however much waits. */
  void add(Runnable task) {
    tasks.add(task);
  }

  /** Does it when its turn comes; false if too much waits already. */
  boolean offer(Runnable task) {
    if (waiting.incrementAndGet() > MAX_WAITING) {
      waiting.decrementAndGet();
      return false;
    }
    tasks.add(
        () -> {
          waiting.decrementAndGet();
          task.run();
        });
    return true;
  }

  boolean isStopped() {
    return stopped;
  }

  void stop() {
    stopped = true;
    tasks.add(() -> {});
  }

  private void run() {
    try {
      while (!stopped) {
        Runnable next = tasks.poll(1, TimeUnit.SECONDS);
        for (int i = 0; next != null; i++) {
          doOne(next);
          next = i < BURST && !stopped ? tasks.poll() : null;
        }
        afterBurst.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void doOne(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "A room failed at one thing and goes on", e);
    }
  }
}
