package city.accord.signing.ink;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * The last frames of a ceremony, in order, shared by all its viewers: each reads at its own pace
 * from its own place, and one that falls behind the oldest frame takes a fresh snapshot. It is the
 * one seam where the ordered log leaves the ordering thread: what a second server would follow;
 * docs/scale.md.
 */
final class Feed {

  private static final int MOST_BYTES = 4 << 20;
  private static final int MOST_IN_ONE = 64 << 10;

  private final long epoch;
  private final Deque<ByteBuffer> frames = new ArrayDeque<>();
  private volatile long seq;
  private int bytes;
  private long gatheredAfter = -1;
  private Gathered gathered;

  Feed(long epoch) {
    this.epoch = epoch;
  }

  /** One message of frames, and the number of the last of them. */
  record Gathered(ByteBuffer message, long last) {}

  long epoch() {
    return epoch;
  }

  /** The number of the last frame; asked after every send, so it waits for nobody. */
  long seq() {
    return seq;
  }

  synchronized void add(Frame frame) {
    ByteBuffer added = frame.bytes();
    frames.add(added);
    seq++;
    bytes += added.remaining();
    while (bytes > MOST_BYTES) bytes -= frames.remove().remaining();
    gathered = null;
  }

  /** Whether a viewer that has all up to this number can go on from here. */
  synchronized boolean reaches(long after) {
    return after <= seq && after >= seq - frames.size();
  }

  /** The frames after that number, as many as go into one message. */
  synchronized Gathered after(long last) {
    if (gathered != null && gatheredAfter == last) return copy(gathered);
    int skip = (int) (last - (seq - frames.size()));
    List<ByteBuffer> found = new ArrayList<>();
    int length = 0;
    Iterator<ByteBuffer> all = frames.iterator();
    for (int i = 0; all.hasNext() && length < MOST_IN_ONE && found.size() < 0xffff; i++) {
      ByteBuffer frame = all.next();
      if (i < skip) continue;
      found.add(frame);
      length += frame.remaining();
    }
    gatheredAfter = last;
    gathered = new Gathered(WatchWire.frames(last + 1, found), last + found.size());
    return copy(gathered);
  }

  private static Gathered copy(Gathered one) {
    return new Gathered(one.message().duplicate(), one.last());
  }
}
