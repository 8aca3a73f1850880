package city.accord.signing.ink.watch;

import city.accord.signing.stroke.MalformedInk;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;

/**
 * Follows a room that another server has: fills a feed of this server's own, under the same epoch
 * and numbers. What is missing is found by its number, and the whole picture is asked for; nothing
 * is guessed. What a server says whose term is over is not believed.
 */
public final class FollowedFeed {

  /** Frames that were found to be missing, of all rooms. */
  public static final AtomicLong MISSED = new AtomicLong();

  private static final long ASK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  /** A room says something every three seconds. */
  private static final long SILENT_NANOS = TimeUnit.SECONDS.toNanos(5);

  /** After which an earlier term is believed: the database may have been restored. */
  private static final long FORGOTTEN_NANOS = TimeUnit.SECONDS.toNanos(15);

  /** What comes while a picture is awaited; beyond, it is asked for once more. */
  private static final int MAX_EARLY = 512;

  /** A latecomer who would have to read more than so many frames is given a newer picture. */
  private static final int FAR_BEHIND = 1_000;

  private final Fanout fanout;
  private final IntConsumer ask;
  private final Deque<Early> early = new ArrayDeque<>();
  private final List<Place> waiting = new ArrayList<>();
  private Feed feed;
  private PictureParts.Followed picture;
  private PictureParts parts;
  private boolean needed = true;
  private int asked;
  private long askedAt;
  private long term;
  private long heardAt;

  private record Early(long epoch, WatchWire.Frames frames) {}

  /**
   * @param ask asks the room's server for the picture; told the question's number
   */
  public FollowedFeed(Fanout fanout, IntConsumer ask, long nanos) {
    this.fanout = fanout;
    this.ask = ask;
    this.askedAt = nanos - ASK_AGAIN_NANOS;
    this.heardAt = nanos;
  }

  /** FRAMES or QUIET. */
  public synchronized void hear(ByteBuffer in, long nanos) {
    ShownElsewhere.Head head = ShownElsewhere.readHead(in);
    if (!believes(head.term(), nanos)) return;
    boolean known = feed != null && feed.epoch() == head.epoch();
    if (known && picture.paired().veiled()) return;
    if (Byte.toUnsignedInt(in.get(in.position())) == WatchWire.QUIET) {
      long seq = WatchWire.readQuiet(in);
      if (!known || seq > feed.seq()) need(nanos);
    } else {
      WatchWire.Frames frames = WatchWire.readFrames(in);
      if (!known || !take(frames)) keep(new Early(head.epoch(), frames), nanos);
    }
  }

  private boolean believes(long ofTerm, long nanos) {
    if (ofTerm < term && nanos - heardAt < FORGOTTEN_NANOS) return false;
    if (ofTerm != term) early.clear();
    term = ofTerm;
    heardAt = nanos;
    return true;
  }

  /** Takes what is new of these frames; false where some before them are missing. */
  private boolean take(WatchWire.Frames frames) {
    long next = feed.seq() + 1;
    if (frames.first() > next) return false;
    List<ByteBuffer> all = frames.frames();
    for (long seq = next; seq <= frames.last(); seq++)
      feed.add(all.get((int) (seq - frames.first())));
    if (frames.last() >= next) fanout.wake();
    return true;
  }

  private void keep(Early one, long nanos) {
    if (!early.isEmpty() && early.peek().epoch() != one.epoch()) early.clear();
    if (early.isEmpty() && feed != null && feed.epoch() == one.epoch())
      MISSED.addAndGet(one.frames().first() - feed.seq() - 1);
    if (early.size() == MAX_EARLY) early.remove();
    early.add(one);
    need(nanos);
  }

  private void need(long nanos) {
    needed = true;
    if (nanos - askedAt < ASK_AGAIN_NANOS) return;
    askedAt = nanos;
    parts = null;
    ask.accept(++asked);
  }

  /** A message of the picture that was asked for. */
  public synchronized void hearPart(ByteBuffer in, long nanos) {
    ShownElsewhere.Part part = ShownElsewhere.readPart(in);
    if (part.ask() != asked || !needed || !believes(part.head().term(), nanos)) return;
    // a picture that takes its time is not asked for twice
    askedAt = nanos;
    if (parts == null || parts.term() < part.head().term()) parts = new PictureParts(part);
    try {
      parts.add(part);
      if (parts.isWhole()) show(parts.picture(), nanos);
    } catch (MalformedInk malformed) {
      parts = null;
      throw malformed;
    }
  }

  private void show(PictureParts.Followed whole, long nanos) {
    Picture at = whole.paired();
    boolean goesOn = feed != null && feed.epoch() == at.epoch() && at.seq() <= feed.seq();
    needed = false;
    parts = null;
    picture = whole;
    if (!goesOn) feed = new Feed(at.epoch(), at.seq());
    catchUp(nanos);
    if (!goesOn) fanout.feed(feed);
    List<Place> now = List.copyOf(waiting);
    waiting.clear();
    now.forEach(place -> show(place, nanos));
  }

  /** What came before the picture did. */
  private void catchUp(long nanos) {
    List<Early> kept = List.copyOf(early);
    early.clear();
    for (Early one : kept) if (one.epoch() == feed.epoch() && !take(one.frames())) keep(one, nanos);
  }

  /** Shows a viewer the whole picture, as soon as there is one that goes on. */
  public synchronized void show(Place place, long nanos) {
    if (picture != null && feed.reaches(picture.paired().seq())) {
      place.show(place.viewer().isPaired() ? picture.paired() : picture.open());
      fanout.wake();
      if (feed.seq() - picture.paired().seq() > FAR_BEHIND) need(nanos);
    } else {
      waiting.add(place);
      need(nanos);
    }
  }

  /** Asks again, where no answer came, or where nothing was heard for too long. */
  public synchronized void look(long nanos) {
    if (needed || nanos - heardAt > SILENT_NANOS) need(nanos);
  }

  /** Whether there is something to see. */
  public synchronized boolean isFollowing() {
    return picture != null;
  }
}
