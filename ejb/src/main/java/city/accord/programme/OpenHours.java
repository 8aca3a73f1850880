package city.accord.programme;

import city.accord.Refused;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Objects;

/** From when until when a room is open, or a person there, on a day, by the clocks at the venue. */
@Embeddable
public class OpenHours implements Serializable {

  /** Hours end before they begin, or only one of the two was typed. */
  public static class HoursEndBeforeTheyBegin extends Refused {

    private static final long serialVersionUID = 1;

    HoursEndBeforeTheyBegin(LocalDate day) {
      super(day);
    }
  }

  private static final long serialVersionUID = 1;
  private static final int DAY = 24 * 60;

  private LocalDate day;
  private int opens;
  private int closes;

  protected OpenHours() {}

  /**
   * @param until the hour of the end; midnight is the end of the day
   * @throws HoursEndBeforeTheyBegin where there is no time between the two, or one is null
   */
  public OpenHours(LocalDate day, LocalTime from, LocalTime until) {
    if (from == null || until == null) throw new HoursEndBeforeTheyBegin(day);
    this.day = day;
    opens = minutes(from);
    closes = until.equals(LocalTime.MIDNIGHT) ? DAY : minutes(until);
    if (closes <= opens) throw new HoursEndBeforeTheyBegin(day);
  }

  /**
   * Whether hours leave room for all of a time. Without any hours there is no limit; with some, a
   * day that has none is closed.
   */
  static boolean cover(Collection<OpenHours> hours, Instant starts, Instant ends, ZoneId zone) {
    if (hours.isEmpty()) return true;
    ZonedDateTime from = starts.atZone(zone);
    ZonedDateTime midnight = from.toLocalDate().plusDays(1).atStartOfDay(zone);
    boolean pastMidnight = ends.isAfter(midnight.toInstant());
    int begin = minutes(from.toLocalTime());
    int end =
        pastMidnight ? DAY : begin + (int) ((ends.getEpochSecond() - starts.getEpochSecond()) / 60);
    boolean open =
        hours.stream()
            .anyMatch(
                one ->
                    one.day.equals(from.toLocalDate()) && one.opens <= begin && end <= one.closes);
    return open && (!pastMidnight || cover(hours, midnight.toInstant(), ends, zone));
  }

  private static int minutes(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  public LocalDate day() {
    return day;
  }

  /** Minutes after midnight. */
  public int opens() {
    return opens;
  }

  /** Minutes after midnight; 1440 at the end of the day. */
  public int closes() {
    return closes;
  }

  public LocalTime from() {
    return LocalTime.ofSecondOfDay(opens * 60L);
  }

  public LocalTime until() {
    return LocalTime.ofSecondOfDay(closes % DAY * 60L);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OpenHours hours
        && day.equals(hours.day)
        && opens == hours.opens
        && closes == hours.closes;
  }

  @Override
  public int hashCode() {
    return Objects.hash(day, opens, closes);
  }
}
