package city.accord.summit;

import static city.accord.summit.WallClock.Occurrence.FIRST;
import static city.accord.summit.WallClock.Occurrence.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WallClockTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
  private static final LocalDateTime SKIPPED = LocalDateTime.parse("2016-03-27T01:30");
  private static final LocalDateTime TWICE = LocalDateTime.parse("2016-10-30T01:30");

  @Test
  void anHourThatDoesNotExistIsNeverMoved() {
    for (WallClock.Occurrence which : WallClock.Occurrence.values()) {
      var refused =
          assertThrows(
              WallClock.HourDoesNotExist.class, () -> WallClock.moment(SKIPPED, LONDON, which));
      assertEquals(
          List.of("2016-03-27 01:30", "Europe/London", "2016-03-27 02:00"), refused.arguments());
    }
  }

  @Test
  void ofAnHourThatHappensTwiceOneIsChosen() {
    assertTrue(WallClock.happensTwice(TWICE, LONDON));
    assertThrows(WallClock.HourHappensTwice.class, () -> WallClock.moment(TWICE, LONDON, null));
    Instant first = WallClock.moment(TWICE, LONDON, FIRST);
    Instant second = WallClock.moment(TWICE, LONDON, SECOND);
    assertEquals(Instant.parse("2016-10-30T00:30:00Z"), first);
    assertEquals(Instant.parse("2016-10-30T01:30:00Z"), second);
    assertEquals(FIRST, WallClock.occurrence(first, LONDON));
    assertEquals(SECOND, WallClock.occurrence(second, LONDON));
    assertEquals("+01:00", WallClock.offset(TWICE, LONDON, FIRST).getId());
    assertEquals("Z", WallClock.offset(TWICE, LONDON, SECOND).getId());
  }

  @Test
  void anyOtherHourIsOneMomentWhateverWasChosenBefore() {
    LocalDateTime nine = LocalDateTime.parse("2016-10-30T09:00");
    Instant expected = Instant.parse("2016-10-30T09:00:00Z");
    Stream.of(null, FIRST, SECOND)
        .forEach(which -> assertEquals(expected, WallClock.moment(nine, LONDON, which)));
    assertNull(WallClock.occurrence(expected, LONDON));
  }

  @Test
  void whenTheZoneChangesHoursOrMomentsStay() {
    Instant nineInTaipei = Instant.parse("2016-03-22T01:00:00Z");
    assertEquals(nineInTaipei, ZoneChange.KEEP_MOMENTS.apply(nineInTaipei, TAIPEI, LONDON));
    assertEquals(
        Instant.parse("2016-03-22T09:00:00Z"),
        ZoneChange.KEEP_HOURS.apply(nineInTaipei, TAIPEI, LONDON));
  }

  @Test
  void anHourThatDoesNotExistInTheNewZoneCannotStay() {
    Instant inTaipei = SKIPPED.atZone(TAIPEI).toInstant();
    assertThrows(
        WallClock.HourDoesNotExist.class,
        () -> ZoneChange.KEEP_HOURS.apply(inTaipei, TAIPEI, LONDON));
  }
}
