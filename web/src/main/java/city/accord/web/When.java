package city.accord.web;

import city.accord.NotThere;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.summit.WallClock;
import city.accord.text.Language;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** The summit at hand, and days and hours as its venue counts them, in the reader's language. */
@Named
@RequestScoped
public class When {

  @Inject private Summits summits;
  @Inject private Here here;
  @Inject private Clock clock;

  private Summit summit;

  @PostConstruct
  void look() {
    summit = summits.find().orElse(null);
  }

  /** The summit at hand, or null on a server where none was described yet. */
  public Summit getSummit() {
    return summit;
  }

  /**
   * The summit at hand.
   *
   * @throws NotThere on a server where none was described yet
   */
  public Summit current() {
    if (summit == null) throw new NotThere("summit");
    return summit;
  }

  /** What the summit speaks; what the site speaks, where there is no summit yet. */
  public List<Language> languages() {
    return summit == null ? here.getLanguages() : summit.languages();
  }

  public ZoneId zone() {
    return summit == null ? ZoneOffset.UTC : summit.zone();
  }

  public LocalDate today() {
    return LocalDate.now(clock.withZone(zone()));
  }

  public Instant now() {
    return clock.instant();
  }

  /** 22 March 2016 */
  public String date(LocalDate date) {
    return date == null
        ? ""
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(date);
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
    if (first.equals(last)) return date(first);
    DateIntervalFormat format =
        DateIntervalFormat.getInstance("yMMMMd", ULocale.forLocale(locale()));
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(new DateInterval(millis(first), millis(last)));
  }

  /** 15:20; with its offset where clocks show the hour twice */
  public String time(Instant instant) {
    boolean once = WallClock.occurrence(instant, zone()) == null;
    return DateTimeFormatter.ofPattern(once ? "HH:mm" : "HH:mm (O)").format(instant.atZone(zone()));
  }

  /** 22 March 2016, 15:20 */
  public String moment(Instant instant) {
    return here.say("when.moment", date(instant.atZone(zone()).toLocalDate()), time(instant));
  }

  /** For machines: with the venue's offset. */
  public String iso(Instant instant) {
    return instant.atZone(zone()).toOffsetDateTime().toString();
  }

  public LocalDate dateOf(Instant instant) {
    return instant.atZone(zone()).toLocalDate();
  }

  /** Taipei Time (UTC+8) */
  public String getZoneName() {
    Instant there = summit.firstDay().atStartOfDay(zone()).toInstant();
    String offset = DateTimeFormatter.ofPattern("O").format(there.atZone(zone())).substring(3);
    return here.say("when.zone", zone().getDisplayName(TextStyle.FULL, locale()), offset);
  }

  private static long millis(LocalDate date) {
    return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  /** English is written as its readers in most of the summit's cities write it. */
  private Locale locale() {
    Locale locale = here.language().locale();
    return locale.getLanguage().equals("en") ? Locale.UK : locale;
  }
}
