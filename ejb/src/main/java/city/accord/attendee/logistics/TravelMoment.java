package city.accord.attendee.logistics;

import city.accord.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and hours as lists of flights have them. What may be one day or another, such as 3/4/2026,
 * is read as none.
 */
final class TravelMoment {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.年 ] ?(\\d{1,2})[-/.月 ] ?(\\d{1,2})日?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})[:.時](\\d{2})分?(?::\\d{2})?|(\\d{2})(\\d{2})");
  private static final Pattern BOTH = Pattern.compile("(.*?\\d日?)[ T]+(\\d{1,2}[:時]\\d{2}.*)");

  private TravelMoment() {}

  /** The day of a cell that may hold an hour as well. */
  static String dayOf(String cell) {
    Matcher both = BOTH.matcher(cell);
    return both.matches() ? both.group(1) : cell;
  }

  /** The hour of a cell that holds a day as well; "" where it holds a day alone. */
  static String timeOf(String cell) {
    Matcher both = BOTH.matcher(cell);
    return both.matches() ? both.group(2) : "";
  }

  /**
   * @throws DayUnknown where it is none, or may be several
   */
  static LocalDate day(String text) {
    Matcher year = YEAR_FIRST.matcher(text);
    Matcher day = DAY_FIRST.matcher(text);
    try {
      if (year.matches()) return date(year.group(1), year.group(2), year.group(3));
      if (day.matches()) return date(day.group(3), day.group(2), day.group(1));
    } catch (DateTimeException noSuchDay) {
      throw new DayUnknown(text);
    }
    throw new DayUnknown(text);
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  /**
   * @throws HourUnknown where it is none
   */
  static LocalTime time(String text) {
    Matcher time = TIME.matcher(text);
    if (!time.matches()) throw new HourUnknown(text);
    boolean apart = time.group(1) != null;
    try {
      return LocalTime.of(
          Integer.parseInt(time.group(apart ? 1 : 3)), Integer.parseInt(time.group(apart ? 2 : 4)));
    } catch (DateTimeException noSuchHour) {
      throw new HourUnknown(text);
    }
  }

  /** The cell is no day, or may be one of two. */
  public static class DayUnknown extends Refused {

    private static final long serialVersionUID = 1;

    DayUnknown(String text) {
      super(text);
    }
  }

  /** The cell is no hour of a day. */
  public static class HourUnknown extends Refused {

    private static final long serialVersionUID = 1;

    HourUnknown(String text) {
      super(text);
    }
  }
}
