package city.accord.signing.ink.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.signing.ink.store.CeremonyStage;
import city.accord.signing.ink.store.HallSlotState;
import city.accord.signing.stroke.MalformedInk;
import city.accord.signing.stroke.PublicPoint;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The bytes between a viewer and the server; docs/ink-protocol.md, "To the viewer". */
public final class WatchWire {

  /** The only version of the protocol there is. */
  public static final int VERSION = 1;

  private static final int WATCH = 0x11;
  private static final int SNAPSHOT = 0x91;
  private static final int SLOT = 0x92;
  private static final int FRAMES = 0x93;
  private static final int QUIET = 0x94;

  private static final int MAX_CONCURRENT = 64 << 10;

  private WatchWire() {}

  /** What a viewer has seen; zeros when it has seen nothing. */
  public record Watch(int version, long epoch, long seq) {}

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

  static ByteBuffer quiet(long seq) {
    return ByteBuffer.allocate(9).put((byte) QUIET).putLong(seq).flip();
  }
}
