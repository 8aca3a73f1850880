package city.accord.signing.ink.watch;

import city.accord.signing.stroke.MalformedInk;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** The bytes by which a room is followed from another server; docs/scale.md, "Between servers". */
public final class ShownElsewhere {

  private static final int VERSION = 1;
  private static final int HEAD = 17;
  private static final int PART_HEAD = HEAD + 17;

  private ShownElsewhere() {}

  /** Whose word it is: the room's term and the feed's epoch. */
  public record Head(long term, long epoch) {}

  /**
   * One message of a picture.
   *
   * @param ask the question that it answers
   * @param veiled whether it shows that there is a rehearsal, and nothing of it
   */
  public record Part(
      Head head, long seq, boolean veiled, int ask, int index, int count, ByteBuffer content) {}

  /** What stands before FRAMES or QUIET. */
  public static ByteBuffer head(long term, long epoch) {
    return head(ByteBuffer.allocate(HEAD), term, epoch).flip();
  }

  private static ByteBuffer head(ByteBuffer out, long term, long epoch) {
    return out.put((byte) VERSION).putLong(term).putLong(epoch);
  }

  static Head readHead(ByteBuffer in) {
    try {
      if (in.get() != VERSION) throw new MalformedInk("another version");
      return new Head(in.getLong(), in.getLong());
    } catch (BufferUnderflowException e) {
      throw new MalformedInk("cut short");
    }
  }

  /** What stands before a message of a picture. */
  public static ByteBuffer part(long term, Picture picture, int ask, int index) {
    ByteBuffer out = head(ByteBuffer.allocate(PART_HEAD), term, picture.epoch());
    out.putLong(picture.seq()).put((byte) (picture.veiled() ? 1 : 0)).putInt(ask);
    return out.putShort((short) index).putShort((short) picture.parts().size()).flip();
  }

  static Part readPart(ByteBuffer in) {
    Head head = readHead(in);
    try {
      long seq = in.getLong();
      boolean veiled = in.get() != 0;
      int ask = in.getInt();
      int index = Short.toUnsignedInt(in.getShort());
      int count = Short.toUnsignedInt(in.getShort());
      if (seq < 0 || index >= count || !in.hasRemaining()) throw new MalformedInk("no part");
      return new Part(head, seq, veiled, ask, index, count, in.slice());
    } catch (BufferUnderflowException e) {
      throw new MalformedInk("cut short");
    }
  }

  /** A follower's question. */
  public static ByteBuffer ask(int number) {
    return ByteBuffer.allocate(5).put((byte) VERSION).putInt(number).flip();
  }

  /** The number of a follower's question. */
  public static int readAsk(ByteBuffer in) {
    if (in.remaining() != 5 || in.get() != VERSION) throw new MalformedInk("no question");
    return in.getInt();
  }
}
