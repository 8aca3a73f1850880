package city.accord.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** When jobs are next. */
class TimetableTest {

  private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
  private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

  @Test
  void whatComesEachMinuteKeepsItsSecond() {
    Timetable minute = new Timetable(60, 41, null);
    assertEquals(at("2016-03-22T10:00:41Z"), minute.after(at("2016-03-22T10:00:40Z"), TAIPEI));
    assertEquals(at("2016-03-22T10:01:41Z"), minute.after(at("2016-03-22T10:00:41.7Z"), TAIPEI));
  }

  @Test
  void whatComesEachHourKeepsItsMinute() {
    Timetable hour = new Timetable(3600, 17 * 60, null);
    assertEquals(at("2016-03-22T10:17:00Z"), hour.after(at("2016-03-22T09:17:00Z"), TAIPEI));
  }

  @Test
  void whatComesEachDayComesAtTheHourOfTheHouse() {
    Timetable night = new Timetable(0, 0, LocalTime.of(4, 40));
    assertEquals(at("2016-03-21T20:40:00Z"), night.after(at("2016-03-21T20:39:59Z"), TAIPEI));
    assertEquals(at("2016-03-22T20:40:00Z"), night.after(at("2016-03-21T20:40:00Z"), TAIPEI));
  }

  @Test
  void anHourThatANightLeavesOutComesALittleLater() {
    Timetable skipped = new Timetable(0, 0, LocalTime.of(2, 30));
    assertEquals(at("2016-03-27T01:30:00Z"), skipped.after(at("2016-03-26T12:00:00Z"), PRAGUE));
    assertEquals(at("2016-03-28T00:30:00Z"), skipped.after(at("2016-03-27T01:30:00Z"), PRAGUE));
  }

  @Test
  void anHourThatANightHasTwiceComesOnce() {
    Timetable twice = new Timetable(0, 0, LocalTime.of(2, 30));
    assertEquals(at("2016-10-30T00:30:00Z"), twice.after(at("2016-10-29T12:00:00Z"), PRAGUE));
    assertEquals(at("2016-10-31T01:30:00Z"), twice.after(at("2016-10-30T00:30:00Z"), PRAGUE));
  }

  @Test
  void aTimetableIsOneOfTheTwo() {
    assertThrows(IllegalArgumentException.class, () -> new Timetable(0, 0, null));
    assertThrows(IllegalArgumentException.class, () -> new Timetable(60, 0, LocalTime.NOON));
  }

  private static Instant at(String moment) {
    return Instant.parse(moment);
  }
}
