package city.accord.signing.ink.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.signing.ink.store.CeremonyStage;
import city.accord.signing.ink.store.HallSlotState;
import city.accord.signing.stroke.MalformedInk;
import city.accord.signing.stroke.PublicPoint;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The bytes between a viewer and the server; docs/ink-protocol.md, "To the viewer". */
public final class WatchWire {

  /** The only version of the protocol there is. */
  public static final int VERSION = 1;

  public static final int SNAPSHOT = 0x91;
  public static final int FRAMES = 0x93;
  public static final int QUIET = 0x94;

  private static final int WATCH = 0x11;
  private static final int SLOT = 0x92;

  /** A frame's kind and length. */
  private static final int FRAME_HEAD = 3;

  private static final int MAX_CONCURRENT = 64 << 10;

  private WatchWire() {}

  /** What a viewer has seen; zeros when it has seen nothing. */
  public record Watch(int version, long epoch, long seq) {}

  /**
   * Frames as another server tells them.
   *
   * @param first the number of the first
   */
  public record Frames(long first, List<ByteBuffer> frames) {
    public long last() {
      return first + frames.size() - 1;
    }
  }

  /** How a picture begins: what a viewer who is shown it has seen. */
  public record Start(long epoch, long seq, boolean rehearsal) {}

  /** What a viewer said. */
  public static Watch read(ByteBuffer in) {
    if (in.remaining() != 18 || in.get() != WATCH) throw new MalformedInk("no WATCH");
    return new Watch(Byte.toUnsignedInt(in.get()), in.getLong(), in.getLong());
  }

  public static ByteBuffer snapshot(long epoch, long seq, CeremonyStage stage, int slots) {
    ByteBuffer out = ByteBuffer.allocate(21).put((byte) SNAPSHOT).put((byte) VERSION);
    out.putLong(epoch).putLong(seq).put((byte) stage.code()).putShort((short) slots);
    return out.flip();
  }

  static ByteBuffer slot(
      long slot, HallSlotState state, int attempt, String typed, List<SlotInk.Line> ink) {
    byte[] name = typed.getBytes(UTF_8);
    int length = 18 + name.length;
    for (SlotInk.Line line : ink) length += 7 + line.points().size() * PublicPoint.BYTES;
    ByteBuffer out = ByteBuffer.allocate(length).put((byte) SLOT).putLong(slot);
    out.put((byte) state.code()).putInt(attempt).putShort((short) name.length).put(name);
    out.putShort((short) ink.size());
    for (SlotInk.Line line : ink) {
      out.putShort((short) line.stroke()).put((byte) line.end().ordinal());
      Frame.put(out.putInt(line.points().size()), line.points());
    }
    return out.flip();
  }

  /**
   * The same messages, as many after each other in one as go into 64 KB: sending costs the same
   * however long a message is, and thousands may come at once.
   */
  public static List<ByteBuffer> together(List<ByteBuffer> messages) {
    List<ByteBuffer> together = new ArrayList<>();
    for (int from = 0, to; from < messages.size(); from = to) {
      int length = 0;
      for (to = from; to < messages.size(); to++) {
        int more = messages.get(to).remaining();
        if (to > from && length + more > MAX_CONCURRENT) break;
        length += more;
      }
      ByteBuffer out = ByteBuffer.allocate(length);
      messages.subList(from, to).forEach(message -> out.put(message.duplicate()));
      together.add(out.flip());
    }
    return together;
  }

  static ByteBuffer frames(long first, List<ByteBuffer> frames) {
    int length = frames.stream().mapToInt(ByteBuffer::remaining).sum();
    ByteBuffer out = ByteBuffer.allocate(11 + length).put((byte) FRAMES).putLong(first);
    out.putShort((short) frames.size());
    frames.forEach(frame -> out.put(frame.duplicate()));
    return out.flip();
  }

  /** Nothing new after this frame. */
  public static ByteBuffer quiet(long seq) {
    return ByteBuffer.allocate(9).put((byte) QUIET).putLong(seq).flip();
  }

  /** The frames of such a message, each of them as its feed has it. */
  public static Frames readFrames(ByteBuffer in) {
    try {
      if (Byte.toUnsignedInt(in.get()) != FRAMES) throw new MalformedInk("no FRAMES");
      long first = in.getLong();
      int count = Short.toUnsignedInt(in.getShort());
      if (first < 1 || count == 0) throw new MalformedInk(count + " frames from " + first);
      List<ByteBuffer> frames = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        int length = FRAME_HEAD + Short.toUnsignedInt(in.getShort(in.position() + 1));
        frames.add(in.slice(in.position(), length));
        in.position(in.position() + length);
      }
      if (in.hasRemaining()) throw new MalformedInk(in.remaining() + " bytes left over");
      return new Frames(first, frames);
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new MalformedInk("frames cut short");
    }
  }

  /** How a picture begins. */
  public static Start readStart(ByteBuffer in) {
    if (in.remaining() < 21 || Byte.toUnsignedInt(in.get()) != SNAPSHOT || in.get() != VERSION)
      throw new MalformedInk("no SNAPSHOT");
    long epoch = in.getLong();
    long seq = in.getLong();
    if (seq < 0) throw new MalformedInk("frame " + seq);
    return new Start(epoch, seq, in.get() == CeremonyStage.REHEARSING.code());
  }

  /** The number in QUIET. */
  public static long readQuiet(ByteBuffer in) {
    if (in.remaining() != 9 || Byte.toUnsignedInt(in.get()) != QUIET)
      throw new MalformedInk("no QUIET");
    return in.getLong();
  }
}
