package city.accord.signing.ink;

import city.accord.signing.ink.store.PenMessage;
import city.accord.signing.stroke.MalformedInk;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** The bytes by which a pen at one server writes in a room at another; docs/scale.md. */
final class RelayWire {

  static final int ENTER = 1;
  static final int SAY = 2;
  static final int LEAVE = 3;

  static final int TELL = 4;
  static final int REFUSE = 5;
  static final int MOVE_ON = 6;

  static final int REFRESH = 7;
  static final int DISMISS = 8;
  static final int KEY = 9;

  private static final int VERSION = 1;
  private static final int HEAD = 14;

  private RelayWire() {}

  /**
   * One message of a pen, or to it.
   *
   * @param number counts from 0 in each direction, so that what is lost is found
   */
  record Relayed(int kind, int number, long slot, ByteBuffer content) {}

  static ByteBuffer head(int kind, int number, long slot) {
    ByteBuffer out = ByteBuffer.allocate(HEAD).put((byte) VERSION).put((byte) kind);
    return out.putInt(number).putLong(slot).flip();
  }

  static Relayed read(ByteBuffer in) {
    try {
      if (in.get() != VERSION) throw new MalformedInk("another version");
      Relayed relayed = new Relayed(in.get(), in.getInt(), in.getLong(), in.slice());
      if (relayed.kind() == SAY && relayed.content().remaining() > PenMessage.MAX_BYTES)
        throw new MalformedInk("a long message");
      return relayed;
    } catch (BufferUnderflowException e) {
      throw new MalformedInk("cut short");
    }
  }
}
