package city.accord.programme;

import city.accord.Settings;
import city.accord.attendee.registration.GuestLinks;
import city.accord.letter.LetterPost;
import city.accord.letter.LetterReader;
import city.accord.letter.LetterText;
import city.accord.letter.LetterWriter;
import city.accord.letter.Placeholder;
import city.accord.mail.Enclosure;
import city.accord.summit.Summits;
import city.accord.text.Days;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes to somebody about all that releases have changed for them, old and new. */
@Dependent
class ChangeLetters {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  @Inject private LetterPost post;
  @Inject private LetterWriter writer;
  @Inject private GuestLinks links;
  @Inject private SessionsAsCalendar calendar;
  @Inject private Summits summits;

  /**
   * @param notes what the releases say of themselves
   */
  void send(ChangeReader reader, List<LocalizedText> notes) {
    String secret =
        reader.guest() == null
            ? null
            : links.fresh(reader.guest(), reader.language()).orElseThrow();
    post.send(
        reader.kind(),
        reader.email(),
        reader.language(),
        values(reader, notes, secret),
        secret,
        List.of(Enclosure.calendar("sessions.ics", sessions(reader))));
  }

  /** The sessions that stand or fall, for the reader's calendar. */
  private String sessions(ChangeReader reader) {
    Set<String> slugs =
        reader.changes().stream().map(change -> change.shown().slug()).collect(Collectors.toSet());
    return calendar.of(slugs, reader.language());
  }

  /** The letter as it would be sent. */
  LetterText write(ChangeReader reader, List<LocalizedText> notes) {
    return writer.write(
        reader.kind(), reader.language(), values(reader, notes, LetterReader.SECRET));
  }

  private Function<Language, Map<Placeholder, String>> values(
      ChangeReader reader, List<LocalizedText> notes, String secret) {
    ZoneId zone = summits.current().zone();
    return language ->
        Map.of(
            Placeholder.NAME,
            reader.name().in(language),
            Placeholder.CHANGES,
            reader.changes().stream()
                .map(change -> told(change, language, zone))
                .collect(Collectors.joining("\n\n")),
            Placeholder.NOTE,
            notes.stream()
                .map(note -> note.in(language))
                .filter(note -> !note.isEmpty())
                .map(note -> note + "\n\n")
                .collect(Collectors.joining()),
            Placeholder.LINK,
            reader.guest() == null ? calendar(reader, language) : stars(secret, language));
  }

  /** The calendar of just the sessions that the letter tells of. */
  private static String calendar(ChangeReader reader, Language language) {
    return Settings.baseUrl()
        + "/open-data/"
        + language.tag()
        + "/programme.ics?session="
        + reader.changes().stream()
            .map(change -> change.shown().slug())
            .distinct()
            .collect(Collectors.joining(","));
  }

  /** Where the guest changes their stars, or says that they want no such letters. */
  private static String stars(String token, Language language) {
    return Settings.baseUrl() + "/" + language.tag() + "/registration/" + token + "/stars";
  }

  private static String told(ToldChange change, Language language, ZoneId zone) {
    String kind = words(language).getString("told-" + change.kind());
    String title = change.shown().title().in(language);
    if (change.kind() == ToldChange.Kind.CHANGED) {
      String old = change.before().title().in(language);
      if (!old.equals(title)) title = old + " → " + title;
    }
    String now = "  " + place(change.shown(), language, zone);
    if (change.kind() != ToldChange.Kind.MOVED) return kind + title + "\n" + now;
    return kind
        + title
        + "\n  "
        + place(change.before(), language, zone)
        + "\n  → "
        + place(change.after(), language, zone);
  }

  private static String place(ReleasedSession session, Language language, ZoneId zone) {
    String room =
        session.room().isEmpty()
            ? words(language).getString("whole-venue")
            : session.room().in(language);
    return Days.of(session.startsAt().atZone(zone).toLocalDate(), language)
        + " "
        + hour(session.startsAt(), zone)
        + "–"
        + hour(session.endsAt(), zone)
        + " · "
        + room;
  }

  private static String hour(Instant at, ZoneId zone) {
    return HOUR.format(at.atZone(zone));
  }

  private static ResourceBundle words(Language language) {
    return ResourceBundle.getBundle(ProgrammeLetterKinds.BUNDLE, language.locale());
  }
}
