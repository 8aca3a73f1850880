package city.accord.bench.peer;

import city.accord.bench.host.Pause;
import city.accord.bench.load.Delays;
import io.netty.channel.EventLoopGroup;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** All who watch a peer, on one thread, and how long what was written took to them. */
final class PeerAudience {

  private static final long LATE_NANOS = 2_000_000_000L;
  private static final int OPENING_AT_ONCE = 20;
  private static final int SECONDS_TO_COME = 60;

  private final Semaphore opening = new Semaphore(OPENING_AT_ONCE);
  private final AtomicInteger in = new AtomicInteger();
  private final AtomicInteger lost = new AtomicInteger();
  private final AtomicLong inTime = new AtomicLong();
  private final Delays latency = new Delays();
  private volatile long from;
  private volatile long to;

  /** So many join, as fast as they are let in. */
  void join(EventLoopGroup loop, String address, Protocol protocol, byte[] hello, int count)
      throws InterruptedException {
    for (int i = 0; i < count; i++) {
      opening.acquire();
      new PeerViewer(this, protocol, hello).open(loop, address, "");
    }
    for (int waited = 0; in.get() < count; waited++) {
      if (waited > SECONDS_TO_COME * 100 || lost.get() > 0)
        throw new IllegalStateException(in.get() + " of " + count + " watch");
      Pause.millis(10);
    }
  }

  /** What is due in this time is measured. */
  void expect(long from, long to) {
    this.from = from;
    this.to = to;
  }

  void in() {
    in.incrementAndGet();
    opening.release();
  }

  void lost() {
    lost.incrementAndGet();
    opening.release();
  }

  void seen(long due) {
    if (due < from || due >= to) return;
    long took = System.nanoTime() - due;
    latency.add(took);
    // only the viewers' one thread writes it
    if (took <= LATE_NANOS) inTime.lazySet(inTime.get() + 1);
  }

  /** Until all have come, or two seconds after the end. */
  void awaitAll(long expected) {
    while (inTime.get() < expected && System.nanoTime() < to + LATE_NANOS) Pause.millis(20);
  }

  long inTime() {
    return inTime.get();
  }

  Delays latency() {
    return latency;
  }
}
