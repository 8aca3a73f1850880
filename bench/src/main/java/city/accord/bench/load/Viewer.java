package city.accord.bench.load;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelOption;

/**
 * Someone who watches: docs/ink-protocol.md, "Viewer". Every message is parsed to the last point.
 */
final class Viewer extends Line {

  private static final int WATCH = 0x11;
  private static final int SNAPSHOT = 0x91;
  private static final int SLOT = 0x92;
  private static final int FRAMES = 0x93;
  private static final int WRITTEN = 1;
  private static final int PUBLIC_POINT_BYTES = 6;

  private final Audience audience;
  private final long invitedAt;
  private int slotsToCome;
  private boolean isComplete;
  private long last;
  private long sum;

  /**
   * @param invitedAt when it was to join
   */
  Viewer(Audience audience, long invitedAt) {
    this.audience = audience;
    this.invitedAt = invitedAt;
  }

  @Override
  protected void opened() {
    send(Unpooled.buffer(18).writeByte(WATCH).writeByte(1).writeLong(0).writeLong(0));
  }

  @Override
  protected void heard(ByteBuf in) {
    audience.heard(in.readableBytes());
    while (in.isReadable())
      switch (in.readUnsignedByte()) {
        case SNAPSHOT -> snapshot(in);
        case SLOT -> slot(in);
        case FRAMES -> frames(in);
        default -> in.skipBytes(in.readableBytes());
      }
  }

  private void snapshot(ByteBuf in) {
    in.skipBytes(9);
    last = in.readLong();
    in.skipBytes(1);
    slotsToCome = in.readUnsignedShort();
    if (isComplete) audience.snapshotAgain();
    if (slotsToCome == 0) complete();
  }

  private void slot(ByteBuf in) {
    in.skipBytes(13);
    in.skipBytes(in.readUnsignedShort());
    for (int strokes = in.readUnsignedShort(); strokes > 0; strokes--) {
      in.skipBytes(3);
      points(in, in.readInt());
    }
    if (--slotsToCome == 0) complete();
  }

  private void complete() {
    if (!isComplete) audience.complete(System.nanoTime() - invitedAt);
    isComplete = true;
  }

  private void frames(ByteBuf in) {
    if (in.readLong() != last + 1) audience.gap();
    int count = in.readUnsignedShort();
    last += count;
    int begin = in.readerIndex();
    for (int i = 0; i < count; i++) {
      int kind = in.readUnsignedByte();
      int length = in.readUnsignedShort();
      if (kind == WRITTEN) points(in.skipBytes(19), in.readUnsignedShort());
      else in.skipBytes(length);
    }
    long now = System.nanoTime();
    for (int i = 0, at = begin; i < count; i++) {
      if (in.getUnsignedByte(at) == WRITTEN)
        audience.parsed(
            now,
            in.getLong(at + 3),
            in.getInt(at + 11),
            in.getUnsignedShort(at + 15),
            in.getInt(at + 17),
            in.getUnsignedShort(at + 22));
      at += 3 + in.getUnsignedShort(at + 1);
    }
  }

  private void points(ByteBuf in, int count) {
    int at = in.readerIndex();
    for (int i = 0; i < count; i++, at += PUBLIC_POINT_BYTES)
      sum += in.getUnsignedShort(at) + in.getUnsignedShort(at + 2) + in.getUnsignedShort(at + 4);
    in.readerIndex(at);
  }

  /** Of all points' numbers; it keeps the parsing from being left out. */
  long sum() {
    return sum;
  }

  /** Its own system takes little more for it either, so that the server feels it at once. */
  void stopReading() {
    channel().config().setOption(ChannelOption.SO_RCVBUF, 4_096);
    channel().config().setAutoRead(false);
  }

  @Override
  protected void closed() {
    audience.lost(this);
  }
}
