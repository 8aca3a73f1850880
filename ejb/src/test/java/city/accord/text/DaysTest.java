package city.accord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

  private final LocalDate first = LocalDate.of(2016, 3, 22);

  @Test
  void daysInARowAreWrittenFromTheFirstToTheLast() {
    LocalDate last = LocalDate.of(2016, 3, 23);
    assertEquals("22\u201323 March 2016", plain(Days.of(first, last, Language.EN)));
    assertEquals("2016年3月22日至23日", plain(Days.of(first, last, Language.ZH_HANT)));
    assertEquals(
        "31 March \u2013 1 April 2016",
        plain(Days.of(LocalDate.of(2016, 3, 31), LocalDate.of(2016, 4, 1), Language.EN)));
  }

  @Test
  void oneDayIsADate() {
    assertEquals("22 March 2016", Days.of(first, first, Language.EN));
    assertEquals("2016年3月22日", Days.of(first, first, Language.ZH_HANT));
  }

  /** Of some languages the spaces around the dash are narrow ones. */
  private static String plain(String days) {
    return days.replaceAll("[\u2009\u202f]", " ").replace(" \u2013 2", "\u20132");
  }
}
