package city.accord.signing.ink;

import city.accord.signing.ink.TabletStatus.InkProgress;
import city.accord.signing.ink.TabletStatus.Report;
import city.accord.signing.stroke.MalformedInk;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** How tablets are, as one server tells another. */
final class TabletStatusWire {

  private static final int BYTES = 8 + 1 + 8 + 1 + 4 + 4 + 1 + 4 + 4 + 4 + 8 + 1;
  private static final int MAX_TABLETS = 2_000;

  /** Where no point was stored yet. */
  private static final long NEVER = Long.MIN_VALUE;

  private TabletStatusWire() {}

  static ByteBuffer write(Map<Long, TabletStatus> statuses) {
    ByteBuffer out = ByteBuffer.allocate(4 + statuses.size() * BYTES).putInt(statuses.size());
    statuses.forEach(
        (slot, status) -> {
          Report report = status.report();
          InkProgress ink = status.ink();
          out.putLong(slot).put(flag(status.online())).putLong(status.seenAt().toEpochMilli());
          out.put(flag(report.penSeen())).putInt(report.roundTripMillis()).putInt(report.battery());
          out.put(flag(report.charging())).putInt(report.waiting());
          out.putInt(ink.points()).putInt(ink.durable());
          Instant stored = ink.acknowledgedAt();
          out.putLong(stored == null ? NEVER : stored.toEpochMilli()).put(flag(status.keyLost()));
        });
    return out.flip();
  }

  private static byte flag(boolean is) {
    return (byte) (is ? 1 : 0);
  }

  static Map<Long, TabletStatus> read(ByteBuffer in) {
    try {
      int count = in.getInt();
      if (count < 0 || count > MAX_TABLETS) throw new MalformedInk(count + " tablets");
      Map<Long, TabletStatus> statuses = new HashMap<>();
      for (int i = 0; i < count; i++) statuses.put(in.getLong(), one(in));
      return statuses;
    } catch (BufferUnderflowException e) {
      throw new MalformedInk("cut short");
    }
  }

  private static TabletStatus one(ByteBuffer in) {
    boolean online = in.get() != 0;
    Instant seenAt = Instant.ofEpochMilli(in.getLong());
    Report report = new Report(in.get() != 0, in.getInt(), in.getInt(), in.get() != 0, in.getInt());
    int points = in.getInt();
    int durable = in.getInt();
    long stored = in.getLong();
    InkProgress ink =
        new InkProgress(points, durable, stored == NEVER ? null : Instant.ofEpochMilli(stored));
    return new TabletStatus(online, seenAt, report, ink, in.get() != 0);
  }
}
