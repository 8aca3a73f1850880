package city.accord.signing.ink.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.signing.stroke.Point;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * A piece of a slot's ink as it is stored: what came in one go, in the order of the room.
 *
 * @param seq its place in the room's order, growing and without repeats within a ceremony
 * @param content points as on the wire, or a typed name in UTF-8
 */
public record Chunk(long seq, long slot, InkPosition at, Kind kind, byte[] content) {

  public enum Kind {
    /** Points, and the stroke goes on. */
    OPEN,
    /** Points, and the stroke ends with them. */
    ENDED,
    /** The stroke never was. */
    VOIDED,
    /** The attempt begins. */
    BEGUN,
    /** A typed name is the whole attempt. */
    TYPED,
    /** The public side of a whole attempt: what is left here once its full series has left. */
    SHOWN;

    public static Kind of(PenMessage.End end) {
      return values()[end.ordinal()];
    }

    public PenMessage.End end() {
      return PenMessage.End.values()[ordinal()];
    }

    public boolean isOfStroke() {
      return ordinal() <= VOIDED.ordinal();
    }
  }

  public List<Point> points() {
    return PenWire.points(ByteBuffer.wrap(content), content.length / Point.BYTES);
  }

  public String name() {
    return new String(content, UTF_8);
  }

  /** Whether the other is the next piece of the same stroke, so that both are one. */
  public boolean joins(Chunk next) {
    return kind == Kind.OPEN
        && next.kind.isOfStroke()
        && slot == next.slot
        && at.stroke() == next.at.stroke()
        && at.attempt() == next.at.attempt()
        && at.round() == next.at.round()
        && at.offset() + content.length / Point.BYTES == next.at.offset();
  }

  public Chunk joined(Chunk next) {
    byte[] both = new byte[content.length + next.content.length];
    System.arraycopy(content, 0, both, 0, content.length);
    System.arraycopy(next.content, 0, both, content.length, next.content.length);
    return new Chunk(seq, slot, at, next.kind, both);
  }

  /** What the room's hash chain is made of. */
  byte[] bytes() {
    return ByteBuffer.allocate(37 + content.length)
        .putLong(seq)
        .putLong(slot)
        .putInt(at.round())
        .putInt(at.attempt())
        .putInt(at.stroke())
        .putInt(at.offset())
        .put((byte) kind.ordinal())
        .putInt(content.length)
        .put(content)
        .array();
  }
}
