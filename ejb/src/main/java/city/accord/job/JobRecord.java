package city.accord.job;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What the database knows of a job, by its own clock.
 *
 * @param run how often it began
 * @param failure why it failed the last time it ended, or null
 * @param node the server that did it last, or does
 * @param now when the database was asked
 */
public record JobRecord(
    String name,
    long run,
    Instant knownSince,
    Instant begunAt,
    Instant endedAt,
    String failure,
    String node,
    Instant leasedUntil,
    boolean asked,
    Instant now) {

  /** Some server does it, and said so lately. */
  public boolean isRunning() {
    return leasedUntil != null && leasedUntil.isAfter(now);
  }

  /** It began, and the server that did it has gone without a word. */
  public boolean isBrokenOff() {
    return begunAt != null && endedAt == null && !isRunning();
  }

  public JobState state() {
    if (isRunning()) return JobState.RUNNING;
    if (isBrokenOff()) return JobState.BROKEN_OFF;
    if (endedAt == null) return JobState.NEVER;
    return failure == null ? JobState.DONE : JobState.FAILED;
  }

  /**
   * When it is next; now, where its time has come. One that seems to have begun in the future was
   * begun before the database's clock was set back, and is due: once too often rather than never.
   */
  public Instant next(Timetable timetable, ZoneId zone) {
    Instant last = begunAt == null ? knownSince : begunAt;
    if (asked || isBrokenOff() || last.isAfter(now)) return now;
    Instant next = timetable.after(last, zone);
    return next.isBefore(now) ? now : next;
  }

  boolean isDue(Timetable timetable, ZoneId zone) {
    return !isRunning() && !next(timetable, zone).isAfter(now);
  }
}
