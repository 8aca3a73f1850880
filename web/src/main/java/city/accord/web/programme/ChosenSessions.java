package city.accord.web.programme;

import city.accord.NotThere;
import city.accord.programme.PublishedSession;
import city.accord.programme.ReleasedSession;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.Slug;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which sessions a calendar has, as its address says: all, those named, or those of a track, a room
 * or a person.
 */
record ChosenSessions(Predicate<ReleasedSession> chosen, boolean mayBeEmpty) {

  private static final int MOST_NAMED = 500;

  static ChosenSessions of(HttpServletRequest request) {
    String sessions = request.getParameter("session");
    String track = request.getParameter("track");
    String room = request.getParameter("room");
    String person = request.getParameter("person");
    if (sessions != null) {
      Set<String> named = new HashSet<>(List.of(sessions.split(",", MOST_NAMED)));
      return new ChosenSessions(session -> named.contains(session.slug()), sessions.contains(","));
    }
    if (track != null)
      return new ChosenSessions(session -> track.equals(session.trackSlug()), false);
    if (room != null)
      return new ChosenSessions(session -> room.equals(roomKey(session.room())), false);
    if (person != null)
      return new ChosenSessions(
          session ->
              session.people().stream().anyMatch(one -> person.equals(personKey(one.name()))),
          false);
    return new ChosenSessions(session -> true, true);
  }

  /**
   * @throws NotThere where nothing that was ever released fits; before the first release nobody
   *     knows what will, and a calendar that asks is answered
   */
  List<PublishedSession> from(List<PublishedSession> published) {
    List<PublishedSession> found =
        published.stream().filter(one -> chosen.test(one.session())).toList();
    if (found.isEmpty() && !mayBeEmpty && !published.isEmpty()) throw new NotThere("sessions");
    return found;
  }

  /** What an address calls a room: its English name in plain letters. */
  static String roomKey(LocalizedText room) {
    return Slug.of(room.in(Language.EN));
  }

  /** What an address calls a person: the Latin name in plain letters. */
  static String personKey(PersonName name) {
    return Slug.of(name.in(Language.EN));
  }
}
