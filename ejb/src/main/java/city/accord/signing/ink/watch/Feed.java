package city.accord.signing.ink.watch;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The last frames of a ceremony, in order, shared by all its viewers: each reads at its own rate
 * from its own place, and one that falls behind the oldest frame takes a fresh snapshot. It is the
 * one seam where the ordered log leaves the ordering thread; a server that follows another's room
 * fills one of its own, under the same epoch and numbers; docs/scale.md.
 */
public final class Feed {

  private static final int MAX_BYTES = 4 << 20;
  private static final int MAX_BATCH = 64 << 10;

  private final long epoch;
  private final List<ByteBuffer> frames = new ArrayList<>();
  private volatile long seq;
  private int gone;
  private int bytes;
  private Gathered gathered;

  public Feed(long epoch) {
    this(epoch, 0);
  }

  /**
   * One that goes on after a picture.
   *
   * @param seq the number of the last frame that is in the picture
   */
  public Feed(long epoch, long seq) {
    this.epoch = epoch;
    this.seq = seq;
  }

  /** One message of the frames after one number, up to another. */
  record Gathered(long after, long upTo, long last, Message message) {}

  public long epoch() {
    return epoch;
  }

  /** The number of the last frame; asked after every send, so it waits for nobody. */
  public long seq() {
    return seq;
  }

  public void add(Frame frame) {
    add(frame.bytes());
  }

  /** Adds a frame's bytes. */
  public synchronized void add(ByteBuffer added) {
    frames.add(added);
    bytes += added.remaining();
    for (; bytes > MAX_BYTES; gone++) bytes -= frames.set(gone, null).remaining();
    if (gone > frames.size() / 2) {
      frames.subList(0, gone).clear();
      gone = 0;
    }
    seq++;
  }

  /** Whether a viewer that has all up to this number can go on from here. */
  public synchronized boolean reaches(long after) {
    return after <= seq && after >= seq - (frames.size() - gone);
  }

  /**
   * The frames after that number, as many as go into one message, and none beyond the other number:
   * all viewers who are equally far are given the same message, whatever is written meanwhile.
   */
  synchronized Gathered after(long last, long upTo) {
    if (gathered == null || gathered.after() != last || gathered.upTo() != upTo)
      gathered = gather(last, upTo);
    return gathered;
  }

  private Gathered gather(long last, long upTo) {
    int from = frames.size() - (int) (seq - last);
    int most = (int) Math.min(0xffff, upTo - last);
    int count = 0;
    for (int length = 0; count < most && length < MAX_BATCH; count++)
      length += frames.get(from + count).remaining();
    Message message = new Message(WatchWire.frames(last + 1, frames.subList(from, from + count)));
    return new Gathered(last, upTo, last + count, message);
  }
}
