package city.accord.letter;

import city.accord.Refused;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours in which no letter leaves that nobody waits for, by the summit's own clock; they may
 * run past midnight.
 *
 * @param from when they begin
 * @param until when they end, at the latest a day later
 */
public record QuietHours(LocalTime from, LocalTime until) implements Serializable {

  /**
   * @throws OneHourMissing where only one of the two is given
   * @throws NeverLoud where they would last all day
   * @return null where neither is given
   */
  public static QuietHours of(LocalTime from, LocalTime until) {
    if (from == null && until == null) return null;
    if (from == null || until == null) throw new OneHourMissing(from == null);
    if (from.equals(until)) throw new NeverLoud();
    return new QuietHours(from, until);
  }

  /** When a letter may leave that was written now: now, or when these hours are over. */
  Instant leave(Instant now, ZoneId zone) {
    ZonedDateTime local = now.atZone(zone);
    LocalTime time = local.toLocalTime();
    boolean begun = !time.isBefore(from);
    boolean over = !time.isBefore(until);
    boolean overnight = from.isAfter(until);
    boolean quiet = overnight ? begun || !over : begun && !over;
    if (!quiet) return now;
    ZonedDateTime end = local.with(until);
    return (end.isAfter(local) ? end : local.plusDays(1).with(until)).toInstant();
  }

  /** Quiet hours have a beginning and an end. */
  public static class OneHourMissing extends Refused {

    private static final long serialVersionUID = 1;

    private final boolean from;

    OneHourMissing(boolean from) {
      this.from = from;
    }

    @Override
    public String field() {
      return from ? "quiet-from" : "quiet-until";
    }
  }

  /** Quiet hours that last all day would never let a letter leave. */
  public static class NeverLoud extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "quiet-until";
    }
  }
}
