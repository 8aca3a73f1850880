package city.accord.print;

import city.accord.NotThere;
import city.accord.Sha256;
import city.accord.emblem.Emblems;
import city.accord.emblem.Mark;
import city.accord.programme.OnTheDay;
import city.accord.programme.Programme;
import city.accord.programme.ReleasedPerson;
import city.accord.programme.ReleasedSession;
import city.accord.programme.SessionKind;
import city.accord.programme.SessionRole;
import city.accord.programme.output.Grid;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Days;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.typeset.Colour;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The programme on paper, for everyone: what was released and is expected to take place, as a
 * booklet and as posters.
 */
@Stateless
@PermitAll
// a booklet of hundreds of sessions takes seconds: no transaction waits for it
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProgrammesOnPaper {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  @Inject private OnTheDay day;
  @Inject private Summits summits;
  @Inject private Emblems emblems;
  @Inject private DrawnProgrammes drawn;

  /** Upright A5, a session after the other. */
  public DrawnFile booklet(Language language, PrintedWords words) {
    ProgrammeSheet sheet = sheet(language, words);
    return new DrawnFile(
        tag("booklet", sheet),
        () ->
            drawn.of(
                List.of("booklet", sheet), out -> BookletPdf.write(sheet, emblems::image, out)));
  }

  /**
   * One large page a day.
   *
   * @param date the day, or null for all
   * @throws NotThere for a day on which nothing takes place
   */
  public DrawnFile poster(LocalDate date, Language language, PrintedWords words) {
    ProgrammeSheet all = sheet(language, words);
    ProgrammeSheet sheet =
        date == null
            ? all
            : all.days().stream()
                .filter(one -> one.date().equals(date))
                .findFirst()
                .map(all::of)
                .orElseThrow(() -> new NotThere(date.toString()));
    return new DrawnFile(
        tag("poster", sheet),
        () ->
            drawn.of(List.of("poster", sheet), out -> PosterPdf.write(sheet, emblems::image, out)));
  }

  private static String tag(String kind, ProgrammeSheet sheet) {
    return Sha256.hex((kind + sheet).getBytes(StandardCharsets.UTF_8)).substring(0, 32);
  }

  /**
   * @throws NotThere where nothing was released
   */
  private ProgrammeSheet sheet(Language language, PrintedWords words) {
    return sheet(day.expected(), summits.current(), language, words);
  }

  static ProgrammeSheet sheet(
      Programme programme, Summit summit, Language language, PrintedWords words) {
    if (programme.sessions().isEmpty()) throw new NotThere("programme");
    ZoneId zone = summit.zone();
    List<Language> languages =
        Stream.concat(Stream.of(language, Language.EN), summit.languages().stream())
            .distinct()
            .toList();
    Mark mark = summit.emblem();
    return new ProgrammeSheet(
        language,
        zone,
        words.say("site.programme"),
        mark == null ? null : mark.image(),
        SummitColour.of(summit, Colour.INK),
        Said.of(summit.name(), languages).stream()
            .map(one -> new Said(DrawableWords.of(one.text()), one.language()))
            .toList(),
        facts(programme, summit, language, words),
        words.say("programme.whole-venue"),
        words.say("programme.column-people"),
        programme.days(zone).stream()
            .map(date -> day(programme.on(date, zone), date, zone, language, words))
            .toList());
  }

  private static List<String> facts(
      Programme programme, Summit summit, Language language, PrintedWords words) {
    Instant noon = summit.firstDay().atStartOfDay(summit.zone()).toInstant();
    String offset =
        DateTimeFormatter.ofPattern("O").format(noon.atZone(summit.zone())).substring(3);
    return Stream.of(
            Days.of(summit.firstDay(), summit.lastDay(), language),
            summit.venue().in(language),
            words.say(
                "dates.zone",
                summit.zone().getDisplayName(TextStyle.FULL, Days.locale(language)),
                offset),
            programme.name(),
            Days.of(LocalDate.ofInstant(programme.releasedAt(), summit.zone()), language))
        .map(DrawableWords::of)
        .filter(one -> !one.isBlank())
        .toList();
  }

  private static ProgrammeSheet.Day day(
      List<ReleasedSession> sessions,
      LocalDate date,
      ZoneId zone,
      Language language,
      PrintedWords words) {
    DateFormat format =
        DateFormat.getInstanceForSkeleton("EEEEMMMMd", ULocale.forLocale(Days.locale(language)));
    format.setTimeZone(TimeZone.GMT_ZONE);
    return new ProgrammeSheet.Day(
        date,
        format.format(new Date(millis(date))),
        sessions.stream().map(one -> item(one, date, zone, language, words)).toList(),
        Grid.of(
            sessions,
            date.atStartOfDay(zone).toInstant(),
            date.plusDays(1).atStartOfDay(zone).toInstant()));
  }

  private static ProgrammeSheet.Item item(
      ReleasedSession session, LocalDate date, ZoneId zone, Language language, PrintedWords words) {
    boolean apart = session.kind() == SessionKind.BREAK || session.kind() == SessionKind.BLOCKER;
    return new ProgrammeSheet.Item(
        session.slug(),
        hour(session.startsAt().atZone(zone), date),
        hour(session.endsAt().atZone(zone), date),
        said(session.title(), language),
        Stream.of(session.room(), session.track(), session.kindName())
            .map(one -> DrawableWords.of(one.in(language)))
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining(" · ")),
        session.people().stream()
            .filter(one -> one.role() != SessionRole.INTERPRETER)
            .map(one -> person(one, language, words))
            .toList(),
        said(session.summary(), language),
        apart);
  }

  private static Said said(LocalizedText text, Language language) {
    return new Said(DrawableWords.of(text.in(language)), text.shownTo(language));
  }

  /** What began on an earlier day, or ends on a later one, says so. */
  private static String hour(ZonedDateTime at, LocalDate day) {
    String hour = HOUR.format(at);
    return at.toLocalDate().equals(day)
        ? hour
        : hour + " (" + at.getDayOfMonth() + "/" + at.getMonthValue() + ")";
  }

  private static ProgrammeSheet.Person person(
      ReleasedPerson person, Language language, PrintedWords words) {
    String name = DrawableWords.of(person.name().in(language));
    String line =
        Stream.of(
                name,
                person.role() == SessionRole.MODERATOR ? words.say("programme.role-MODERATOR") : "",
                DrawableWords.of(person.affiliation().in(language)))
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining(" · "));
    return new ProgrammeSheet.Person(person.name().sortKey(), name, line);
  }

  private static long millis(LocalDate date) {
    return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
