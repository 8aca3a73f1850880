package city.accord.web;

import city.accord.summit.WallClock;
import city.accord.text.Days;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;

/** Dates and times in the time zone of the summit, as the reader's language writes them. */
@Named("dates")
@RequestScoped
public class DateFormats {

  @Inject private CurrentSummit current;
  @Inject private Site site;

  /** 22 March 2016 */
  public String date(LocalDate date) {
    return date == null ? "" : Days.of(date, site.language());
  }

  /** March 2016 */
  public String month(YearMonth month) {
    DateFormat format = DateFormat.getInstanceForSkeleton("yMMMM", ULocale.forLocale(locale()));
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  /** Tuesday, 22 March */
  public String day(LocalDate date) {
    DateFormat format = DateFormat.getInstanceForSkeleton("EEEEMMMMd", ULocale.forLocale(locale()));
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  /** Tuesday */
  public String weekday(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale());
  }

  /** 22–23 March 2016 */
  public String days(LocalDate first, LocalDate last) {
    return Days.of(first, last, site.language());
  }

  /** 15:20; with its offset where clocks show the hour twice */
  public String time(Instant instant) {
    boolean once = WallClock.occurrence(instant, current.zone()) == null;
    return DateTimeFormatter.ofPattern(once ? "HH:mm" : "HH:mm (O)")
        .format(instant.atZone(current.zone()));
  }

  /** 22 March 2016, 15:20 */
  public String moment(Instant instant) {
    return site.say(
        "dates.moment", date(instant.atZone(current.zone()).toLocalDate()), time(instant));
  }

  /** For machines: with the venue's offset. */
  public String iso(Instant instant) {
    return instant
        .truncatedTo(ChronoUnit.MILLIS)
        .atZone(current.zone())
        .toOffsetDateTime()
        .toString();
  }

  public LocalDate dateOf(Instant instant) {
    return instant.atZone(current.zone()).toLocalDate();
  }

  /** Taipei Time (UTC+8) */
  public String getZoneName() {
    Instant there = current.require().firstDay().atStartOfDay(current.zone()).toInstant();
    String offset =
        DateTimeFormatter.ofPattern("O").format(there.atZone(current.zone())).substring(3);
    return site.say("dates.zone", current.zone().getDisplayName(TextStyle.FULL, locale()), offset);
  }

  private Locale locale() {
    return Days.locale(site.language());
  }
}
