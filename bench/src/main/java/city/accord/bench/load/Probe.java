package city.accord.bench.load;

import io.netty.channel.EventLoop;
import java.util.concurrent.TimeUnit;

/**
 * How long the viewers' own thread keeps something waiting: every two milliseconds it is asked to
 * look at the clock. A server that is waited for so long is not to blame.
 */
public final class Probe {

  private static final long EVERY_NANOS = 2_000_000;

  private final Delays late = new Delays();
  private volatile boolean stopped;

  public void start(EventLoop loop) {
    next(loop, System.nanoTime() + EVERY_NANOS);
  }

  private void next(EventLoop loop, long due) {
    loop.schedule(() -> look(loop, due), due - System.nanoTime(), TimeUnit.NANOSECONDS);
  }

  private void look(EventLoop loop, long due) {
    if (stopped) return;
    long now = System.nanoTime();
    long at = due;
    // a look that was kept waiting stands for those that should have come meanwhile
    for (; at <= now; at += EVERY_NANOS) late.add(now - at);
    next(loop, at);
  }

  public Delays stop() {
    stopped = true;
    return late;
  }
}
