package city.accord.bench.load;

import city.accord.bench.office.PairedTablet;
import city.accord.bench.office.Signed;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;

/** A tablet's pen: docs/ink-protocol.md, "Pen". */
final class Pen extends Line {

  private static final int HELLO = 0x01;
  private static final int POINTS = 0x02;
  private static final int WELCOME = 0x81;
  private static final int EXPECT = 0x82;
  private static final int DURABLE = 0x83;
  private static final int REFUSED = 0x84;
  private static final int POINT_BYTES = 10;
  private static final int FULL_INK = 0x41494601;

  private final PairedTablet tablet;
  private final Delays durable;
  private final CountDownLatch welcomed = new CountDownLatch(1);
  private volatile Script script;
  private int round;
  private int attempt;
  private volatile int stored;
  private volatile String trouble = "";

  Pen(PairedTablet tablet, Delays durable) {
    this.tablet = tablet;
    this.durable = durable;
  }

  /** By the name that it has over HTTPS, and by the one that it has on loopback. */
  String cookie() {
    return "__Host-accord-tablet=" + tablet.token() + "; accord-tablet=" + tablet.token();
  }

  CountDownLatch welcomed() {
    return welcomed;
  }

  /** What went wrong, or nothing. */
  String trouble() {
    return trouble;
  }

  /** A new attempt, in a rhythm, from a time on. */
  Script begin(Rhythm rhythm, long start, Window window) {
    script = new Script(tablet.slot(), round, ++attempt, rhythm, start, window);
    stored = 0;
    return script;
  }

  void write(int message) {
    Rhythm rhythm = script.rhythm();
    int points = rhythm.pointsPerMessage();
    ByteBuf out = channel().alloc().directBuffer(18 + points * POINT_BYTES);
    out.writeByte(POINTS).writeInt(script.round()).writeInt(script.attempt());
    out.writeShort(rhythm.stroke(message)).writeInt(rhythm.offset(message));
    out.writeByte(rhythm.isLastOfStroke(message) ? 1 : 0).writeShort(points);
    for (int i = 0; i < points; i++) point(out, message * points + i);
    send(out);
  }

  /** A hand that goes in loops from left to right. */
  private static void point(ByteBuf out, int n) {
    double angle = n / 17d;
    out.writeShort((int) (3_000 + n * 7L % 58_000 + 2_000 * Math.cos(angle)));
    out.writeShort((int) (32_000 + 20_000 * Math.sin(angle)));
    out.writeShort((int) (30_000 + 15_000 * Math.sin(n / 40d)));
    out.writeByte(20).writeByte(-10).writeShort(n == 0 ? 0 : 42);
  }

  int stored() {
    return stored;
  }

  /** Hands in so many messages' points. */
  void confirm(int messages) {
    int perStroke = script.rhythm().messagesPerSecond() * script.rhythm().pointsPerMessage();
    int points = messages * script.rhythm().pointsPerMessage();
    int strokes = (points + perStroke - 1) / perStroke;
    ByteBuf canonical = Unpooled.buffer();
    canonical.writeInt(FULL_INK).writeShort(0).writeInt(strokes);
    for (int n = 0; n < points; n++) {
      if (n % perStroke == 0) canonical.writeInt(Math.min(perStroke, points - n));
      point(canonical, n);
    }
    byte[] bytes = new byte[canonical.readableBytes()];
    canonical.readBytes(bytes);
    tablet.confirm(new Signed(script.attempt(), points, sha256(bytes)));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected void opened() {
    send(Unpooled.buffer(10).writeByte(HELLO).writeByte(1).writeLong(tablet.slot()));
  }

  @Override
  protected void heard(ByteBuf in) {
    switch (in.readUnsignedByte()) {
      case WELCOME -> {
        in.skipBytes(11);
        round = in.readInt();
        attempt = Math.max(attempt, in.readInt());
        welcomed.countDown();
      }
      case DURABLE -> stored(in.readInt(), in.readInt(), in.readUnsignedShort(), in.readInt());
      case EXPECT -> trouble = "points went missing";
      case REFUSED -> trouble = "refused, reason " + in.readUnsignedByte();
      default -> {}
    }
  }

  private void stored(int inRound, int inAttempt, int stroke, int offset) {
    Script now = script;
    if (now == null || inAttempt != now.attempt() || inRound != now.round()) return;
    long nanos = System.nanoTime();
    int upTo = now.rhythm().messagesBefore(stroke, offset);
    for (int i = stored; i < upTo; i++) if (now.isMeasured(i)) durable.add(nanos - now.due(i));
    stored = Math.max(stored, upTo);
  }

  @Override
  protected void closed() {
    if (trouble.isEmpty()) trouble = "the line is gone";
  }
}
