package city.accord.signing.ink.watch;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * How far a viewer is. One message at most is under way to it; a viewer that is too slow finds its
 * place in the feed gone and is given a fresh snapshot, so that nothing piles up behind it. All but
 * {@link #show} happens in the thread of the viewer's connection.
 */
public final class Place {

  /** After which a viewer that reads nothing is disconnected; an idle timeout does not see it. */
  private static final long STUCK_NANOS = 20_000_000_000L;

  private final Viewer viewer;
  private final Runnable whenSent;
  private final Queue<Message> parts = new ArrayDeque<>();
  private volatile Picture shown;
  private boolean busy;
  private Feed askedOf;
  private boolean veiled;
  private long epoch;
  private long last;
  private long sentAt = System.nanoTime();

  /**
   * @param isBehind called whenever a message has been sent and there is more to send
   */
  Place(Viewer viewer, WatchWire.Watch seen, Consumer<Place> isBehind) {
    this.viewer = viewer;
    this.epoch = seen.epoch();
    this.last = seen.seq();
    whenSent =
        () -> {
          busy = false;
          isBehind.accept(this);
        };
  }

  public Viewer viewer() {
    return viewer;
  }

  /** From any thread: what the viewer is shown instead of what it has. */
  public void show(Picture picture) {
    shown = picture;
  }

  /** Whether there is more to be sent than has been. */
  boolean isBehind(Feed feed) {
    return !parts.isEmpty() || feed != null && last < feed.seq();
  }

  /** Sends at most one message: what comes next, or after a long silence that all is well. */
  void serve(Round round) {
    if (busy) {
      if (System.nanoTime() - sentAt > STUCK_NANOS) viewer.disconnect();
      return;
    }
    Picture picture = shown;
    if (picture != null) {
      shown = null;
      askedOf = null;
      epoch = picture.epoch();
      last = picture.seq();
      veiled = picture.veiled();
      parts.clear();
      parts.addAll(picture.parts());
    }
    Message next = round.feed() == null ? null : next(round);
    if (next == null && System.nanoTime() - sentAt > round.quietNanos()) next = round.quiet(last);
    if (next != null) send(next);
  }

  /** What the viewer is told next, or null while there is nothing to tell. */
  private Message next(Round round) {
    Feed feed = round.feed();
    if (!parts.isEmpty()) return parts.remove();
    if (epoch != feed.epoch() || !veiled && !feed.reaches(last)) {
      // who fills another feed knows nothing of what was asked before
      if (askedOf != feed) round.ask(this);
      askedOf = feed;
      return null;
    }
    if (veiled || last >= round.upTo()) return null;
    Feed.Gathered gathered = feed.after(last, round.upTo());
    last = gathered.last();
    return gathered.message();
  }

  private void send(Message message) {
    busy = true;
    sentAt = System.nanoTime();
    viewer.send(message, whenSent);
  }
}
