package city.accord.signing.ink.watch;

import city.accord.Delays;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Sends a ceremony's frames to its viewers: at once when idle, every few milliseconds when busy,
 * and less often the more there are; it works at most half of the time. One message at most is
 * under way to each viewer; a viewer that is too slow finds its place gone and is given a fresh
 * snapshot, so that nothing piles up behind it.
 */
public final class Fanout implements ViewerGate {

  /** From the first change that viewers have not been told to having told all of them. */
  public static final Delays DELAYS = new Delays();

  private static final long MIN_TICK_NANOS = 8_000_000;

  private static final long MAX_TICK_NANOS = 40_000_000;
  private static final long TICK_NANOS_PER_VIEWER = 40_000;

  /** A viewer on which nothing comes for longer takes its connection for dead; ink-view.js. */
  private static final long QUIET_NANOS = 3_000_000_000L;

  /** After which a viewer that reads nothing is disconnected; an idle timeout does not see it. */
  private static final long STUCK_NANOS = 20_000_000_000L;

  private final Map<Viewer, Place> places = new ConcurrentHashMap<>();
  private final Consumer<Place> snapshots;
  private final long quietNanos;
  private Quiet quiet = new Quiet(-1, null);
  private volatile Feed feed;
  private volatile boolean stopped;
  private volatile boolean awake;
  private long wokenAt;

  /**
   * @param snapshots called to have {@link Place#show} called, by the room's own thread
   */
  public Fanout(Consumer<Place> snapshots) {
    this(snapshots, QUIET_NANOS);
  }

  Fanout(Consumer<Place> snapshots, long quietNanos) {
    this.snapshots = snapshots;
    this.quietNanos = quietNanos;
  }

  /** QUIET after one frame, the same message for all viewers. */
  private record Quiet(long seq, Message message) {}

  /** How far a viewer is. */
  public static final class Place {
    private final Viewer viewer;
    private final Queue<Message> parts = new ArrayDeque<>();
    private volatile Picture shown;
    private volatile boolean busy;
    private Feed askedOf;
    private boolean veiled;
    private long epoch;
    private long last;
    private long sentAt = System.nanoTime();

    private Place(Viewer viewer, WatchWire.Watch seen) {
      this.viewer = viewer;
      this.epoch = seen.epoch();
      this.last = seen.seq();
    }

    public Viewer viewer() {
      return viewer;
    }

    public void show(Picture picture) {
      shown = picture;
    }
  }

  /** All there is to see after a frame, message by message; the messages are shared. */
  public record Picture(long epoch, long seq, List<Message> parts, boolean veiled) {}

  public void feed(Feed from) {
    feed = from;
    wake();
  }

  @Override
  public void enter(Viewer viewer, WatchWire.Watch seen) {
    places.put(viewer, new Place(viewer, seen));
    wake();
  }

  @Override
  public void leave(Viewer viewer) {
    places.remove(viewer);
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
    return places.size();
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
        serveAll();
        long now = System.nanoTime();
        if (changedAt != 0 && !places.isEmpty()) DELAYS.took(now - changedAt);
        long took = now - started;
        changedAt = rest(Math.max(tick(), 2 * took) - took);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The more watch, the more goes into one message; a send costs the same however long it is. */
  private long tick() {
    long wide = Math.min(MAX_TICK_NANOS, places.size() * TICK_NANOS_PER_VIEWER);
    return Math.max(MIN_TICK_NANOS, wide);
  }

  /** All that is written while this goes on is for the next time, so that all share one message. */
  private void serveAll() {
    Feed now = feed;
    long upTo = now == null ? 0 : now.seq();
    places.values().forEach(place -> serve(place, now, upTo));
  }

  /**
   * Sleeps until there is something to do; right after work, at least until the next tick.
   *
   * @return since when there has been something to do, or 0
   */
  private long rest(long nanos) throws InterruptedException {
    long until = System.nanoTime() + nanos;
    long since;
    synchronized (this) {
      if (!awake) wait(1_000);
      since = awake ? wokenAt : 0;
      awake = false;
    }
    LockSupport.parkNanos(until - System.nanoTime());
    return since;
  }

  private void serve(Place place, Feed now, long upTo) {
    if (place.busy) {
      if (System.nanoTime() - place.sentAt > STUCK_NANOS) place.viewer.disconnect();
      return;
    }
    Picture shown = place.shown;
    if (shown != null) {
      place.shown = null;
      place.askedOf = null;
      place.epoch = shown.epoch;
      place.last = shown.seq;
      place.veiled = shown.veiled;
      place.parts.clear();
      place.parts.addAll(shown.parts);
    }
    Message next = now == null ? null : next(place, now, upTo);
    if (next != null) send(place, next);
    else if (System.nanoTime() - place.sentAt > quietNanos) send(place, quiet(place.last));
  }

  /** What a viewer is told next, or null while there is nothing to tell. */
  private Message next(Place place, Feed now, long upTo) {
    if (!place.parts.isEmpty()) return place.parts.remove();
    if (place.epoch != now.epoch() || !place.veiled && !now.reaches(place.last)) {
      // who fills another feed knows nothing of what was asked before
      if (place.askedOf != now) snapshots.accept(place);
      place.askedOf = now;
      return null;
    }
    if (place.veiled || place.last >= upTo) return null;
    Feed.Gathered gathered = now.after(place.last, upTo);
    place.last = gathered.last();
    return gathered.message();
  }

  /** Also while the room waits for the database: the connection is well all the same. */
  private Message quiet(long seq) {
    if (quiet.seq() != seq) quiet = new Quiet(seq, new Message(WatchWire.quiet(seq)));
    return quiet.message();
  }

  private void send(Place place, Message message) {
    place.busy = true;
    place.sentAt = System.nanoTime();
    place.viewer.send(
        message,
        () -> {
          place.busy = false;
          Feed now = feed;
          if (!place.parts.isEmpty() || now != null && place.last < now.seq()) wake();
        });
  }
}
