package city.accord.signing.ink.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.signing.ink.store.CeremonyStage;
import city.accord.signing.ink.store.HallSlotState;
import city.accord.signing.ink.store.PenMessage.End;
import city.accord.signing.stroke.PublicPoint;
import java.nio.ByteBuffer;
import java.util.List;

/** One thing that happened in a ceremony as viewers are told; docs/ink-protocol.md, "Frames". */
public sealed interface Frame {

  /** The frame's bytes: kind, length of the rest, the rest. */
  ByteBuffer bytes();

  /** Points that were written. */
  record Written(long slot, int attempt, int stroke, int offset, End end, List<PublicPoint> points)
      implements Frame {
    @Override
    public ByteBuffer bytes() {
      ByteBuffer out = start(1, 21 + points.size() * PublicPoint.BYTES);
      out.putLong(slot).putInt(attempt).putShort((short) stroke).putInt(offset);
      out.put((byte) end.ordinal()).putShort((short) points.size());
      return put(out, points).flip();
    }
  }

  /** A new attempt: the slot is empty again. */
  record Begun(long slot, int attempt) implements Frame {
    @Override
    public ByteBuffer bytes() {
      return start(2, 12).putLong(slot).putInt(attempt).flip();
    }
  }

  /** A slot's state changed. */
  record SlotState(long slot, HallSlotState state) implements Frame {
    @Override
    public ByteBuffer bytes() {
      return start(3, 9).putLong(slot).put((byte) state.code()).flip();
    }
  }

  /** The ceremony went on. */
  record Staged(CeremonyStage stage) implements Frame {
    @Override
    public ByteBuffer bytes() {
      return start(4, 1).put((byte) stage.code()).flip();
    }
  }

  /** A name was typed in place of a signature by hand. */
  record TypedName(long slot, int attempt, String name) implements Frame {
    @Override
    public ByteBuffer bytes() {
      byte[] text = name.getBytes(UTF_8);
      return start(5, 12 + text.length).putLong(slot).putInt(attempt).put(text).flip();
    }
  }

  private static ByteBuffer start(int kind, int length) {
    return ByteBuffer.allocate(3 + length).put((byte) kind).putShort((short) length);
  }

  static ByteBuffer put(ByteBuffer out, List<PublicPoint> points) {
    points.forEach(point -> point.write(out));
    return out;
  }
}
