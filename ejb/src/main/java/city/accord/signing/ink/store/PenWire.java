package city.accord.signing.ink.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.signing.ink.store.PenMessage.Begin;
import city.accord.signing.ink.store.PenMessage.End;
import city.accord.signing.ink.store.PenMessage.Hello;
import city.accord.signing.ink.store.PenMessage.Ping;
import city.accord.signing.ink.store.PenMessage.Points;
import city.accord.signing.ink.store.PenMessage.Recall;
import city.accord.signing.ink.store.PenMessage.Typed;
import city.accord.signing.stroke.MalformedInk;
import city.accord.signing.stroke.Point;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/** The bytes between a pen and the server; docs/ink-protocol.md. */
public final class PenWire {

  private static final int HELLO = 0x01;
  private static final int POINTS = 0x02;
  private static final int BEGIN = 0x03;
  private static final int PING = 0x04;
  private static final int TYPED = 0x05;
  private static final int RECALL = 0x06;

  private static final int WELCOME = 0x81;
  private static final int EXPECT = 0x82;
  private static final int DURABLE = 0x83;
  private static final int REFUSED = 0x84;
  private static final int PONG = 0x85;
  private static final int INK = 0x86;
  private static final int NEWS = 0x87;

  private static final int MAX_NAME = 200;

  private PenWire() {}

  /** What a pen said. */
  public static PenMessage read(ByteBuffer in) {
    try {
      int type = u8(in);
      PenMessage message =
          switch (type) {
            case HELLO -> hello(in);
            case POINTS -> points(in);
            case BEGIN -> new Begin(in.getInt(), in.getInt());
            case PING -> ping(in);
            case TYPED -> new Typed(in.getInt(), in.getInt(), name(in));
            case RECALL -> new Recall(in.getInt(), in.getInt());
            default -> throw new MalformedInk("message type " + type);
          };
      if (in.hasRemaining()) throw new MalformedInk(in.remaining() + " bytes left over");
      return message;
    } catch (BufferUnderflowException e) {
      throw new MalformedInk("cut short");
    }
  }

  /** A pen may leave out which of its connections it is. */
  private static Hello hello(ByteBuffer in) {
    int version = u8(in);
    long slot = in.getLong();
    return in.hasRemaining()
        ? new Hello(version, slot, in.getLong(), in.getInt())
        : new Hello(version, slot);
  }

  /** The last five bytes came with the device board; a pen may leave them out. */
  private static Ping ping(ByteBuffer in) {
    int token = in.getInt();
    int roundTrip = u16(in);
    boolean penSeen = u8(in) == 1;
    int battery = u8(in);
    if (!in.hasRemaining()) return new Ping(token, roundTrip, penSeen, battery, false, 0);
    return new Ping(token, roundTrip, penSeen, battery, u8(in) == 1, in.getInt());
  }

  private static Points points(ByteBuffer in) {
    InkPosition at = new InkPosition(in.getInt(), in.getInt(), u16(in), in.getInt());
    if (at.attempt() < 1 || at.offset() < 0) throw new MalformedInk("at " + at);
    End end = End.of(u8(in));
    int count = u16(in);
    if (count == 0 && end == End.OPEN) throw new MalformedInk("nothing said");
    if (in.remaining() != count * Point.BYTES) throw new MalformedInk("not " + count + " points");
    return new Points(at, end, points(in, count));
  }

  static List<Point> points(ByteBuffer in, int count) {
    List<Point> points = new ArrayList<>(count);
    for (int i = 0; i < count; i++) points.add(Point.read(in));
    return points;
  }

  public static byte[] bytes(List<Point> points) {
    ByteBuffer out = ByteBuffer.allocate(points.size() * Point.BYTES);
    points.forEach(point -> point.write(out));
    return out.array();
  }

  private static String name(ByteBuffer in) {
    int length = u16(in);
    if (length == 0 || length > MAX_NAME || length > in.remaining())
      throw new MalformedInk("a name of " + length);
    ByteBuffer bytes = in.slice(in.position(), length);
    in.position(in.position() + length);
    try {
      String name = UTF_8.newDecoder().decode(bytes).toString().strip();
      if (name.isEmpty() || name.codePoints().anyMatch(Character::isISOControl))
        throw new MalformedInk("no name");
      return name;
    } catch (CharacterCodingException e) {
      throw new MalformedInk("no text");
    }
  }

  /** What a pen said, as another server is told. */
  public static ByteBuffer write(PenMessage message) {
    ByteBuffer out = ByteBuffer.allocate(PenMessage.MAX_BYTES);
    if (message instanceof Hello hello) {
      out.put((byte) HELLO).put((byte) hello.version()).putLong(hello.slot());
      if (hello.page() != 0) out.putLong(hello.page()).putInt(hello.connection());
    } else if (message instanceof Points points) {
      mark(out.put((byte) POINTS), points.at()).put((byte) points.end().ordinal());
      out.putShort((short) points.points().size()).put(bytes(points.points()));
    } else if (message instanceof Begin begin) {
      out.put((byte) BEGIN).putInt(begin.round()).putInt(begin.attempt());
    } else if (message instanceof Typed typed) {
      byte[] name = typed.name().getBytes(UTF_8);
      out.put((byte) TYPED).putInt(typed.round()).putInt(typed.attempt());
      out.putShort((short) name.length).put(name);
    } else if (message instanceof Recall recall) {
      out.put((byte) RECALL).putInt(recall.round()).putInt(recall.attempt());
    } else if (message instanceof Ping ping) {
      out.put((byte) PING).putInt(ping.token()).putShort((short) ping.roundTripMillis());
      out.put((byte) (ping.penSeen() ? 1 : 0)).put((byte) ping.battery());
      out.put((byte) (ping.charging() ? 1 : 0)).putInt(ping.waiting());
    }
    return out.flip();
  }

  /** What the server says first, and again whenever the stage or the slot changes. */
  public static ByteBuffer welcome(
      long slot, CeremonyStage stage, HallSlotState state, InkPosition next) {
    ByteBuffer out = ByteBuffer.allocate(26);
    out.put((byte) WELCOME).put((byte) PenMessage.VERSION).putLong(slot);
    out.put((byte) stage.code()).put((byte) state.code());
    return mark(out, next).flip();
  }

  /** Something is missing: send from here. */
  public static ByteBuffer expect(InkPosition next) {
    return mark(ByteBuffer.allocate(15).put((byte) EXPECT), next).flip();
  }

  /** All before this mark survives whatever happens to this server. */
  public static ByteBuffer durable(InkPosition next) {
    return mark(ByteBuffer.allocate(15).put((byte) DURABLE), next).flip();
  }

  /** Not taken, and why. */
  public static ByteBuffer refused(InkRefusal refusal) {
    return ByteBuffer.allocate(2).put((byte) REFUSED).put((byte) refusal.code()).flip();
  }

  /** The answer to a PING. */
  public static ByteBuffer pong(int token) {
    return ByteBuffer.allocate(5).put((byte) PONG).putInt(token).flip();
  }

  /** The desk did something about this slot that its page shows. */
  public static ByteBuffer news() {
    return ByteBuffer.allocate(1).put((byte) NEWS).flip();
  }

  /** All that is known of an attempt, for a tablet that asked. */
  public static ByteBuffer ink(int round, AttemptInk pages) {
    byte[] name = pages.typed().getBytes(UTF_8);
    List<byte[]> strokes = pages.lines().stream().map(line -> bytes(line.points())).toList();
    int length = strokes.stream().mapToInt(bytes -> 5 + bytes.length).sum();
    ByteBuffer out = ByteBuffer.allocate(13 + name.length + length);
    out.put((byte) INK).putInt(round).putInt(pages.attempt());
    out.putShort((short) name.length).put(name).putShort((short) strokes.size());
    for (int i = 0; i < strokes.size(); i++) {
      out.put((byte) pages.lines().get(i).end().ordinal());
      out.putInt(strokes.get(i).length / Point.BYTES).put(strokes.get(i));
    }
    return out.flip();
  }

  private static ByteBuffer mark(ByteBuffer out, InkPosition mark) {
    return out.putInt(mark.round())
        .putInt(mark.attempt())
        .putShort((short) mark.stroke())
        .putInt(mark.offset());
  }

  private static int u8(ByteBuffer in) {
    return Byte.toUnsignedInt(in.get());
  }

  private static int u16(ByteBuffer in) {
    return Short.toUnsignedInt(in.getShort());
  }
}
