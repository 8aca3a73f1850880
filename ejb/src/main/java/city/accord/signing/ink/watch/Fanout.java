package city.accord.signing.ink.watch;

import city.accord.Delays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Sends a ceremony's frames to its viewers, round by round: at once when idle, and after a round it
 * rests for a part of the time that the round took. What is written meanwhile is gathered into
 * longer and fewer messages, as far as the server, with all else that it does, is behind and no
 * further; docs/performance.md, H.
 */
public final class Fanout implements ViewerGate {

  /** From the first change that viewers have not been told to having told all of them. */
  public static final Delays DELAYS = new Delays();

  /** A round of few viewers costs more in waking than in sending. */
  private static final long MIN_REST_NANOS = 200_000;

  private static final long MAX_REST_NANOS = 40_000_000;

  /** After a round of this length the rest is half as long; after a longer one it is more. */
  private static final long LONG_ROUND_NANOS = 8_000_000;

  /** A viewer on which nothing comes for longer takes its connection for dead; ink-view.js. */
  private static final long QUIET_NANOS = 3_000_000_000L;

  private final Map<Executor, Gallery> galleries = new ConcurrentHashMap<>();
  private final Consumer<Place> snapshots;
  private final long minRestNanos;
  private final long quietNanos;
  private volatile Quiet quiet = new Quiet(-1, null);
  private volatile Feed feed;
  private volatile boolean stopped;
  private volatile boolean awake;
  private long wokenAt;

  /**
   * @param snapshots called to have {@link Place#show} called, by the room's own thread
   * @param gatherNanos for at least so long ink is gathered into one message, up to 40 ms
   */
  public Fanout(Consumer<Place> snapshots, long gatherNanos) {
    this(snapshots, gatherNanos, QUIET_NANOS);
  }

  Fanout(Consumer<Place> snapshots, long gatherNanos, long quietNanos) {
    this.snapshots = snapshots;
    this.minRestNanos = Math.max(MIN_REST_NANOS, gatherNanos);
    this.quietNanos = quietNanos;
  }

  /** QUIET after one frame, the same message for all viewers. */
  private record Quiet(long seq, Message message) {}

  public void feed(Feed from) {
    feed = from;
    wake();
  }

  @Override
  public void enter(Viewer viewer, WatchWire.Watch seen) {
    galleries
        .computeIfAbsent(viewer.thread(), Gallery::new)
        .enter(new Place(viewer, seen, this::wakeIfBehind));
    wake();
  }

  @Override
  public void leave(Viewer viewer) {
    Gallery gallery = galleries.get(viewer.thread());
    if (gallery != null) gallery.leave(viewer);
  }

  private void wakeIfBehind(Place place) {
    if (place.isBehind(feed)) wake();
  }

  /** Thousands of sends end in every round, and each may wake it: only the first needs to. */
  public void wake() {
    if (awake) return;
    synchronized (this) {
      if (!awake) wokenAt = System.nanoTime();
      awake = true;
      notifyAll();
    }
  }

  public int watching() {
    return galleries.values().stream().mapToInt(Gallery::watching).sum();
  }

  public void stop() {
    stopped = true;
    wake();
  }

  public void start(ThreadFactory threads) {
    threads.newThread(this::run).start();
  }

  private void run() {
    try {
      long changedAt = 0;
      while (!stopped) {
        long started = System.nanoTime();
        boolean watched = serveAll();
        long now = System.nanoTime();
        if (changedAt != 0 && watched) DELAYS.took(now - changedAt);
        changedAt = rest(now - started);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A round; whether anybody watches. */
  private boolean serveAll() throws InterruptedException {
    List<Gallery> watched =
        galleries.values().stream().filter(gallery -> gallery.watching() > 0).toList();
    Feed now = feed;
    long upTo = now == null ? 0 : now.seq();
    CountDownLatch left = new CountDownLatch(watched.size());
    Round round = new Round(now, upTo, quietNanos, this::quiet, snapshots, left);
    watched.forEach(gallery -> gallery.serve(round));
    round.await();
    return !watched.isEmpty();
  }

  /**
   * Sleeps until there is something to do; right after a round, at least for its rest.
   *
   * @return since when there has been something to do, or 0
   */
  private long rest(long took) throws InterruptedException {
    long until = System.nanoTime() + restAfter(took, minRestNanos);
    long since;
    synchronized (this) {
      if (!awake) wait(1_000);
      since = awake ? wokenAt : 0;
      awake = false;
    }
    LockSupport.parkNanos(until - System.nanoTime());
    return since;
  }

  /** The longer rounds take, the less is left of the server, and the closer the rest is to it. */
  static long restAfter(long took, long least) {
    long rest = (long) (took * ((double) took / (took + LONG_ROUND_NANOS)));
    return Math.min(MAX_REST_NANOS, Math.max(least, rest));
  }

  /** Also while the room waits for the database: the connection is well all the same. */
  private Message quiet(long seq) {
    Quiet told = quiet;
    if (told.seq() != seq) quiet = told = new Quiet(seq, new Message(WatchWire.quiet(seq)));
    return told.message();
  }
}
