package city.accord.signing.ink;

import java.time.Instant;

/**
 * How a slot's tablet is doing, as the desk sees it.
 *
 * @param online whether it is connected now
 * @param seenAt when it was heard last
 * @param penSeen whether a pen has touched it
 * @param roundTripMillis how long an answer takes, or 0 before the first
 * @param battery percent, or 255 where the browser does not tell
 * @param points of the present attempt
 * @param durable whether all of them are stored
 */
public record TabletSign(
    boolean online,
    Instant seenAt,
    boolean penSeen,
    int roundTripMillis,
    int battery,
    int points,
    boolean durable) {

  static final int UNKNOWN_BATTERY = 255;

  static final TabletSign NONE =
      new TabletSign(false, Instant.EPOCH, false, 0, UNKNOWN_BATTERY, 0, true);

  public boolean tellsBattery() {
    return battery != UNKNOWN_BATTERY;
  }

  TabletSign at(boolean isOnline, Instant now) {
    return new TabletSign(isOnline, now, penSeen, roundTripMillis, battery, points, durable);
  }

  TabletSign with(PenMessage.Ping ping, Instant now) {
    return new TabletSign(
        true, now, ping.penSeen(), ping.roundTripMillis(), ping.battery(), points, durable);
  }

  TabletSign with(int writtenPoints, boolean allStored, Instant now) {
    return new TabletSign(online, now, penSeen, roundTripMillis, battery, writtenPoints, allStored);
  }
}
