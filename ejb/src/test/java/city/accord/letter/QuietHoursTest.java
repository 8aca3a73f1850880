package city.accord.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.letter.QuietHours.NeverLoud;
import city.accord.letter.QuietHours.OneHourMissing;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In quiet hours no letter leaves that nobody waits for. */
class QuietHoursTest {

  private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
  private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
  private static final LocalTime TEN = LocalTime.of(22, 0);
  private static final LocalTime SEVEN = LocalTime.of(7, 0);

  @ParameterizedTest
  @CsvSource({
    "22:00, 07:00, 2026-03-10T21:59, 2026-03-10T21:59",
    "22:00, 07:00, 2026-03-10T22:00, 2026-03-11T07:00",
    "22:00, 07:00, 2026-03-11T03:10, 2026-03-11T07:00",
    "22:00, 07:00, 2026-03-11T07:00, 2026-03-11T07:00",
    "12:00, 13:30, 2026-03-10T12:45, 2026-03-10T13:30",
    "12:00, 13:30, 2026-03-10T11:00, 2026-03-10T11:00",
    "12:00, 13:30, 2026-03-10T13:30, 2026-03-10T13:30",
  })
  void aLetterLeavesWhenTheyAreOver(
      LocalTime from, LocalTime until, LocalDateTime written, LocalDateTime leaves) {
    QuietHours hours = QuietHours.of(from, until);
    assertEquals(
        leaves.atZone(TAIPEI).toInstant(), hours.leave(written.atZone(TAIPEI).toInstant(), TAIPEI));
  }

  @Test
  void theyEndByTheClockOfTheSummitThroughTheNightThatIsShorter() {
    LocalDateTime evening = LocalDateTime.of(2026, 3, 28, 23, 0);
    LocalDateTime morning = LocalDateTime.of(2026, 3, 29, 7, 0);
    assertEquals(
        morning.atZone(PRAGUE).toInstant(),
        QuietHours.of(TEN, SEVEN).leave(evening.atZone(PRAGUE).toInstant(), PRAGUE));
  }

  @Test
  void theyHaveABeginningAndAnEndOrNeither() {
    assertNull(QuietHours.of(null, null));
    assertEquals(
        "quiet-until", assertThrows(OneHourMissing.class, () -> QuietHours.of(TEN, null)).field());
    assertEquals(
        "quiet-from", assertThrows(OneHourMissing.class, () -> QuietHours.of(null, TEN)).field());
    assertThrows(NeverLoud.class, () -> QuietHours.of(TEN, TEN));
  }
}
