package city.accord.attendee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.attendee.registration.FieldKind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** For how long something is kept after the summit. */
class KeptForTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2016, 3, 23);

  @Test
  void whatIsKeptForThirtyDaysGoesOnTheThirtiethAndNotBefore() {
    assertEquals(Optional.of(LocalDate.of(2016, 4, 22)), KeptFor.DAYS_30.goesOn(LAST_DAY));
    assertFalse(KeptFor.DAYS_30.isOver(LAST_DAY, LocalDate.of(2016, 4, 21)));
    assertTrue(KeptFor.DAYS_30.isOver(LAST_DAY, LocalDate.of(2016, 4, 22)));
    assertTrue(KeptFor.DAYS_30.isOver(LAST_DAY, LocalDate.of(2026, 1, 1)));
  }

  @Test
  void aYearIsAYearWhateverItsDays() {
    LocalDate leapDay = LocalDate.of(2016, 2, 29);
    assertEquals(Optional.of(LocalDate.of(2017, 2, 28)), KeptFor.YEAR_1.goesOn(leapDay));
  }

  @Test
  void whatIsKeptWithTheRecordHasNoDayOfItsOwn() {
    assertEquals(Optional.empty(), KeptFor.WITH_RECORD.goesOn(LAST_DAY));
    assertFalse(KeptFor.WITH_RECORD.isOver(LAST_DAY, LocalDate.of(9999, 1, 1)));
  }

  @Test
  void nothingOutlivesTheRecordByWhatIsUsual() {
    LocalDate last = DataKind.RECORD.usual().goesOn(LAST_DAY).orElseThrow();
    for (DataKind kind : DataKind.values())
      assertFalse(kind.usual().goesOn(LAST_DAY).orElseThrow().isAfter(last), kind.name());
    for (FieldKind kind : FieldKind.values())
      assertFalse(kind.usual().goesOn(LAST_DAY).orElse(last).isAfter(last), kind.name());
    assertEquals(KeptFor.WITH_RECORD, FieldKind.CONSENT.usual());
  }
}
