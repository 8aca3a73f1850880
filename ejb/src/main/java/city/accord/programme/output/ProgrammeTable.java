package city.accord.programme.output;

import city.accord.programme.Programme;
import city.accord.programme.ReleasedSession;
import city.accord.programme.SessionRole;
import city.accord.summit.Summit;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The released programme as plain text to read, and as rows of a table, by the venue's clocks. */
public final class ProgrammeTable {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private static final List<String> COLUMNS =
      List.of("day", "begins", "ends", "title", "kind", "room", "track", "people", "languages");

  private ProgrammeTable() {}

  /** For a reader without pages or pictures: a block a session, a heading a day. */
  public static String text(Programme programme, Summit summit, Language language) {
    List<String> lines = new ArrayList<>();
    lines.add(summit.name().in(language));
    lines.add(summit.firstDay() + " – " + summit.lastDay() + ", " + summit.zone().getId());
    lines.add(programme.name());
    for (LocalDate day : programme.days(summit.zone())) {
      lines.addAll(List.of("", "== " + day + " =="));
      for (ReleasedSession session : programme.on(day, summit.zone())) {
        lines.add("");
        lines.add(hours(session, day, summit) + "  " + session.title().in(language));
        indented(lines, Stream.of(session.room(), session.track()), language, " · ");
        people(session, language).forEach(person -> lines.add("    " + person));
        indented(lines, Stream.of(session.summary()), language, "");
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static void indented(
      List<String> lines, Stream<LocalizedText> texts, Language language, String between) {
    String line =
        texts
            .map(text -> text.in(language))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(between));
    line.lines().forEach(one -> lines.add("    " + one));
  }

  /** What began on an earlier day, or ends on a later one, says so. */
  private static String hours(ReleasedSession session, LocalDate day, Summit summit) {
    return moment(session.startsAt().atZone(summit.zone()), day)
        + "–"
        + moment(session.endsAt().atZone(summit.zone()), day);
  }

  private static String moment(ZonedDateTime at, LocalDate day) {
    return at.toLocalDate().equals(day)
        ? HOUR.format(at)
        : at.toLocalDate() + " " + HOUR.format(at);
  }

  /**
   * A header and a row a session.
   *
   * @param words of the keys {@code programme.column-…} and {@code programme.kind-…}
   */
  public static List<List<String>> rows(
      Programme programme, Summit summit, Language language, UnaryOperator<String> words) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS.stream().map(column -> words.apply("programme.column-" + column)).toList());
    for (ReleasedSession session : programme.sessions()) {
      ZonedDateTime begins = session.startsAt().atZone(summit.zone());
      rows.add(
          List.of(
              begins.toLocalDate().toString(),
              HOUR.format(begins),
              moment(session.endsAt().atZone(summit.zone()), begins.toLocalDate()),
              session.title().in(language),
              session.kindName().isEmpty()
                  ? words.apply("programme.kind-" + session.kind())
                  : session.kindName().in(language),
              session.room().in(language),
              session.track().in(language),
              String.join("; ", people(session, language)),
              session.languages().stream()
                  .map(Language::ownName)
                  .collect(Collectors.joining(", "))));
    }
    return rows;
  }

  private static List<String> people(ReleasedSession session, Language language) {
    return session.people().stream()
        .filter(person -> person.role() != SessionRole.INTERPRETER)
        .map(
            person ->
                Stream.of(person.name().in(language), person.affiliation().in(language))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", ")))
        .toList();
  }
}
