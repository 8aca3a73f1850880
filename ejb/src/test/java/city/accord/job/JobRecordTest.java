package city.accord.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** When a job is due, by what the database knows of it. */
class JobRecordTest {

  private static final Instant NOW = Instant.parse("2016-03-22T10:00:00Z");
  private static final Timetable NIGHTLY = new Timetable(0, 0, LocalTime.of(4, 40));

  @Test
  void whatIsNewBeginsAtItsNextTime() {
    JobRecord job = record(NOW.minusSeconds(60), null, null, null, false);
    assertFalse(job.isDue(NIGHTLY, ZoneOffset.UTC));
    assertEquals(Instant.parse("2016-03-23T04:40:00Z"), job.next(NIGHTLY, ZoneOffset.UTC));
    assertEquals(JobState.NEVER, job.state());
  }

  @Test
  void whatAServerSleptThroughIsMadeUpFor() {
    Instant twoDaysAgo = NOW.minusSeconds(48 * 3600);
    JobRecord job = record(twoDaysAgo, twoDaysAgo, twoDaysAgo, null, false);
    assertTrue(job.isDue(NIGHTLY, ZoneOffset.UTC));
    assertEquals(JobState.DONE, job.state());
  }

  @Test
  void whatSomebodyDoesIsNotDueHoweverOftenItIsAskedFor() {
    JobRecord job = record(NOW, NOW.minusSeconds(600), null, NOW.plusSeconds(1), true);
    assertFalse(job.isDue(NIGHTLY, ZoneOffset.UTC));
    assertEquals(JobState.RUNNING, job.state());
  }

  @Test
  void whatBrokeOffIsDueAtOnceAndNotTheNextNight() {
    JobRecord job = record(NOW, NOW.minusSeconds(600), null, NOW, false);
    assertTrue(job.isDue(NIGHTLY, ZoneOffset.UTC));
    assertEquals(JobState.BROKEN_OFF, job.state());
  }

  @Test
  void aDatabaseWhoseClockWasSetBackDoesNotStopJobs() {
    Instant ahead = NOW.plusSeconds(24 * 3600);
    JobRecord job = record(ahead, ahead, ahead, null, false);
    assertTrue(job.isDue(NIGHTLY, ZoneOffset.UTC));
  }

  private static JobRecord record(
      Instant knownSince, Instant begunAt, Instant endedAt, Instant leasedUntil, boolean asked) {
    return new JobRecord(
        "purge", 1, knownSince, begunAt, endedAt, null, "accord", leasedUntil, asked, NOW);
  }
}
