package city.accord.job;

import city.accord.Job;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a job begins: every so many seconds, or each day at an hour.
 *
 * @param seconds from one time to the next, 0 where it is daily
 * @param offset seconds after whole multiples of that time, counted from midnight in UTC
 * @param daily the hour, or null
 */
public record Timetable(int seconds, int offset, LocalTime daily) {

  public Timetable {
    if (seconds < 0 || seconds == 0 == (daily == null)) throw new IllegalArgumentException();
  }

  static Timetable of(Job job) {
    return new Timetable(
        job.every(), job.offset(), job.daily().isEmpty() ? null : LocalTime.parse(job.daily()));
  }

  /** The first time after a moment. */
  public Instant after(Instant moment, ZoneId zone) {
    if (daily == null)
      return Instant.ofEpochSecond(
          (Math.floorDiv(moment.getEpochSecond() - offset, seconds) + 1) * seconds + offset);
    LocalDate day = moment.atZone(zone).toLocalDate();
    ZonedDateTime sameDay = day.atTime(daily).atZone(zone);
    return sameDay.toInstant().isAfter(moment)
        ? sameDay.toInstant()
        : day.plusDays(1).atTime(daily).atZone(zone).toInstant();
  }
}
