package city.accord.text;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as a language writes them, one or several in a row: 22–23 March 2016. */
public final class Days {

  private Days() {}

  /** From the first to the last, which may be the same. */
  public static String of(LocalDate first, LocalDate last, Language language) {
    if (first.equals(last)) return of(first, language);
    DateIntervalFormat format =
        DateIntervalFormat.getInstance("yMMMMd", ULocale.forLocale(locale(language)));
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(new DateInterval(millis(first), millis(last)));
  }

  public static String of(LocalDate day, Language language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale(language))
        .format(day);
  }

  /** English is written as its readers in most of the summit's cities write it. */
  public static Locale locale(Language language) {
    return language.locale().getLanguage().equals("en") ? Locale.UK : language.locale();
  }

  private static long millis(LocalDate date) {
    return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
