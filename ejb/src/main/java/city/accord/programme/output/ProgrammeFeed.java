package city.accord.programme.output;

import city.accord.programme.ReleaseNews;
import city.accord.programme.ReleasedSession;
import city.accord.programme.SessionChange;
import city.accord.programme.SessionToday;
import city.accord.summit.Summit;
import city.accord.text.Language;
import city.accord.text.Xml;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changed, as a feed (Atom, RFC 4287): an entry for each session that is late or cancelled on
 * the day, and one for each release of the programme.
 */
public final class ProgrammeFeed {

  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("HH:mm");

  private ProgrammeFeed() {}

  /**
   * @param news the newest first; empty before the first release
   * @param day how the sessions go
   * @param words of the keys {@code programme.change-…} and {@code programme.first-release}
   */
  public static String write(
      List<ReleaseNews> news,
      List<SessionToday> day,
      Summit summit,
      Language language,
      PublicAddresses addresses,
      UnaryOperator<String> words) {
    String programme = addresses.programme(language);
    Instant said =
        day.stream()
            .map(SessionToday::saidAt)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    // a reader that follows early sees each release as newer than what it has
    Instant released = news.isEmpty() ? Instant.EPOCH : news.get(0).releasedAt();
    // what is on time again has no entry any more, and is news all the same
    Instant updated = said == null || released.isAfter(said) ? released : said;
    Xml xml = new Xml();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language.tag())
        .text("id", programme)
        .text("title", summit.name().in(language))
        .text("updated", updated.toString());
    xml.open("author").text("name", summit.name().in(language)).close();
    xml.open("link", "rel", "alternate", "type", "text/html", "href", programme).close();
    xml.open(
            "link", "rel", "self", "type", "application/atom+xml", "href", addresses.feed(language))
        .close();
    if (said != null)
      day.forEach(
          one ->
              one.change()
                  .ifPresent(
                      change ->
                          entry(
                              xml,
                              addresses.session(one.session().slug(), language),
                              line(change, summit, language, words),
                              // what another one holds up was told of with that
                              one.saidAt() == null ? said : one.saidAt())));
    for (ReleaseNews one : news) {
      xml.open("entry")
          .text("id", programme + "#release-" + one.number())
          .text("title", one.name())
          .text("updated", one.releasedAt().toString());
      xml.open(
              "link",
              "rel",
              "alternate",
              "type",
              "text/html",
              "href",
              addresses.changes(language) + "#release-" + one.number())
          .close();
      String told =
          one.changes().isEmpty()
              ? words.apply("programme.first-release")
              : one.changes().stream()
                  .map(change -> line(change, summit, language, words))
                  .collect(Collectors.joining("\n"));
      String notes = one.notes().in(language);
      xml.text("content", notes.isEmpty() ? told : notes + "\n\n" + told, "type", "text").close();
    }
    return xml.close().toString();
  }

  private static void entry(Xml xml, String page, String line, Instant updated) {
    xml.open("entry")
        .text("id", page + "#day")
        .text("title", line)
        .text("updated", updated.toString());
    xml.open("link", "rel", "alternate", "type", "text/html", "href", page).close();
    xml.text("content", line, "type", "text").close();
  }

  private static String line(
      SessionChange change, Summit summit, Language language, UnaryOperator<String> words) {
    String what = change.title().in(language);
    String kind = words.apply("programme.change-" + change.kind());
    String now = place(change.shown(), summit, language);
    boolean moved = change.kind() == SessionChange.Kind.MOVED;
    String before = moved ? place(change.before(), summit, language) + " → " : "";
    return kind + ": " + what + " · " + before + now;
  }

  private static String place(ReleasedSession session, Summit summit, Language language) {
    return Stream.of(
            WHEN.format(session.startsAt().atZone(summit.zone()))
                + "–"
                + UNTIL.format(session.endsAt().atZone(summit.zone())),
            session.room().in(language))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
