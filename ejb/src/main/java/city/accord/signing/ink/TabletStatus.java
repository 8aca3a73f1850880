package city.accord.signing.ink;

import city.accord.signing.ink.store.PenMessage;
import java.time.Instant;

/**
 * How a slot's tablet is doing, as the desk sees it.
 *
 * @param online whether it is connected now
 * @param seenAt when it was last heard from
 * @param report what it last said about itself
 * @param ink how much of the present attempt has come and is stored
 * @param keyLost whether it no longer has the key it was paired with, so that it cannot confirm
 */
public record TabletStatus(
    boolean online, Instant seenAt, Report report, InkProgress ink, boolean keyLost) {

  static final TabletStatus NONE =
      new TabletStatus(false, Instant.EPOCH, Report.NONE, InkProgress.NONE, false);

  /**
   * What a tablet says about itself with each ping.
   *
   * @param penSeen whether a pen has touched it
   * @param roundTripMillis how long an answer takes, or 0 before the first
   * @param battery percent, or 255 where the browser does not tell
   * @param waiting points that it keeps because it was not told that they are stored
   */
  public record Report(
      boolean penSeen, int roundTripMillis, int battery, boolean charging, int waiting) {

    static final int UNKNOWN_BATTERY = 255;
    static final Report NONE = new Report(false, 0, UNKNOWN_BATTERY, false, 0);

    private static Report of(PenMessage.Ping ping) {
      return new Report(
          ping.penSeen(), ping.roundTripMillis(), ping.battery(), ping.charging(), ping.waiting());
    }

    public boolean reportsBattery() {
      return battery != UNKNOWN_BATTERY;
    }
  }

  /**
   * How much ink of the present attempt has reached the server.
   *
   * @param points that have come
   * @param durable how many of them are stored
   * @param acknowledgedAt when the last point was stored, or null before the first
   */
  public record InkProgress(int points, int durable, Instant acknowledgedAt) {

    static final InkProgress NONE = new InkProgress(0, 0, null);

    private InkProgress to(int written, int stored, Instant now) {
      boolean isNewlyStored = stored > 0 && stored != durable;
      return new InkProgress(written, stored, isNewlyStored ? now : acknowledgedAt);
    }

    /** Whether every point that came is stored. */
    public boolean isDurable() {
      return durable == points;
    }
  }

  TabletStatus withConnection(boolean isOnline, Instant now) {
    return new TabletStatus(isOnline, now, report, ink, keyLost);
  }

  TabletStatus withReport(PenMessage.Ping ping, Instant now) {
    return new TabletStatus(true, now, Report.of(ping), ink, keyLost);
  }

  TabletStatus withInk(int writtenPoints, int storedPoints, Instant now) {
    return new TabletStatus(online, now, report, ink.to(writtenPoints, storedPoints, now), keyLost);
  }

  TabletStatus withKeyLost(boolean isLost, Instant now) {
    return new TabletStatus(online, now, report, ink, isLost);
  }

  /** The device was taken away: only the ink remains of what is known. */
  TabletStatus withoutDevice(Instant now) {
    return new TabletStatus(false, now, Report.NONE, ink, false);
  }
}
