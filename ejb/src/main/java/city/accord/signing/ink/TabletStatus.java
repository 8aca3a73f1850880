package city.accord.signing.ink;

import city.accord.signing.ink.store.PenMessage;
import java.time.Instant;

/**
 * How a slot's tablet is doing, as the desk sees it.
 *
 * @param online whether it is connected now
 * @param seenAt when it was heard last
 * @param penSeen whether a pen has touched it
 * @param roundTripMillis how long an answer takes, or 0 before the first
 * @param battery percent, or 255 where the browser does not tell
 * @param waiting points that it keeps because it was not told that they are stored
 * @param points of the present attempt
 * @param durable how many of them are stored
 * @param acknowledgedAt when the last point was stored, or null before the first
 * @param keyLost whether it no longer has the key it was paired with, so that it cannot confirm
 */
public record TabletStatus(
    boolean online,
    Instant seenAt,
    boolean penSeen,
    int roundTripMillis,
    int battery,
    boolean charging,
    int waiting,
    int points,
    int durable,
    Instant acknowledgedAt,
    boolean keyLost) {

  static final int UNKNOWN_BATTERY = 255;

  static final TabletStatus NONE =
      new TabletStatus(
          false, Instant.EPOCH, false, 0, UNKNOWN_BATTERY, false, 0, 0, 0, null, false);

  public boolean reportsBattery() {
    return battery != UNKNOWN_BATTERY;
  }

  /** Whether every point that came is stored. */
  public boolean isDurable() {
    return durable == points;
  }

  TabletStatus at(boolean isOnline, Instant now) {
    return new TabletStatus(
        isOnline,
        now,
        penSeen,
        roundTripMillis,
        battery,
        charging,
        waiting,
        points,
        durable,
        acknowledgedAt,
        keyLost);
  }

  TabletStatus withKeyLost(boolean isLost) {
    return new TabletStatus(
        online,
        seenAt,
        penSeen,
        roundTripMillis,
        battery,
        charging,
        waiting,
        points,
        durable,
        acknowledgedAt,
        isLost);
  }

  TabletStatus gone(Instant now) {
    return NONE.with(points, durable, acknowledgedAt).at(false, now);
  }

  TabletStatus with(PenMessage.Ping ping, Instant now) {
    return new TabletStatus(
        true,
        now,
        ping.penSeen(),
        ping.roundTripMillis(),
        ping.battery(),
        ping.charging(),
        ping.waiting(),
        points,
        durable,
        acknowledgedAt,
        keyLost);
  }

  TabletStatus with(int writtenPoints, int storedPoints, Instant now) {
    return new TabletStatus(
        online,
        now,
        penSeen,
        roundTripMillis,
        battery,
        charging,
        waiting,
        writtenPoints,
        storedPoints,
        storedPoints > 0 && storedPoints != durable ? now : acknowledgedAt,
        keyLost);
  }
}
