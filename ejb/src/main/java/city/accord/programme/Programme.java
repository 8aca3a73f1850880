package city.accord.programme;

import city.accord.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The programme as one release shows it to everyone.
 *
 * @param number counts a summit's releases from 1; 0 where there is none yet
 * @param notes what the release says of itself, in each language; may be empty
 */
public record Programme(
    int number,
    String name,
    LocalizedText notes,
    Instant releasedAt,
    List<ReleasedSession> sessions) {

  /** What a summit shows before its first release. */
  public static final Programme NOT_YET = new Programme(0, "", null, List.of());

  public Programme {
    sessions = sessions.stream().sorted(ReleasedSession.IN_ORDER).toList();
  }

  /** One that says no more than its name. */
  public Programme(int number, String name, Instant releasedAt, List<ReleasedSession> sessions) {
    this(number, name, LocalizedText.EMPTY, releasedAt, sessions);
  }

  /** What takes place on a day: all that begins on it, and what goes on past midnight. */
  public List<ReleasedSession> on(LocalDate day, ZoneId zone) {
    Instant begins = day.atStartOfDay(zone).toInstant();
    Instant ends = day.plusDays(1).atStartOfDay(zone).toInstant();
    return sessions.stream()
        .filter(session -> session.startsAt().isBefore(ends) && session.endsAt().isAfter(begins))
        .toList();
  }

  /** The days on which anything takes place, in order. */
  public List<LocalDate> days(ZoneId zone) {
    return sessions.stream()
        .flatMap(
            session -> {
              LocalDate first = session.startsAt().atZone(zone).toLocalDate();
              LocalDate last = session.endsAt().minusNanos(1).atZone(zone).toLocalDate();
              return first.datesUntil(last.plusDays(1));
            })
        .distinct()
        .sorted()
        .toList();
  }

  /** The rooms in the order that the organisers gave them. */
  public List<LocalizedText> rooms() {
    return sessions.stream()
        .filter(session -> !session.room().isEmpty())
        .sorted(Comparator.comparingInt(ReleasedSession::roomPosition))
        .map(ReleasedSession::room)
        .distinct()
        .toList();
  }

  /** A session of each track, in the order that the organisers gave the tracks. */
  public List<ReleasedSession> tracks() {
    Map<String, ReleasedSession> tracks = new LinkedHashMap<>();
    sessions.stream()
        .filter(session -> session.trackSlug() != null)
        .sorted(Comparator.comparingInt(ReleasedSession::trackPosition))
        .forEach(session -> tracks.putIfAbsent(session.trackSlug(), session));
    return List.copyOf(tracks.values());
  }

  /** Whether the rooms or the tracks that both have stand in another order. */
  boolean ordersUnlike(Programme other) {
    return isReordered(rooms(), other.rooms()) || isReordered(trackSlugs(), other.trackSlugs());
  }

  private static <T> boolean isReordered(List<T> before, List<T> after) {
    return !before.stream()
        .filter(after::contains)
        .toList()
        .equals(after.stream().filter(before::contains).toList());
  }

  private List<String> trackSlugs() {
    return tracks().stream().map(ReleasedSession::trackSlug).toList();
  }

  public Optional<ReleasedSession> session(String slug) {
    return sessions.stream().filter(session -> session.slug().equals(slug)).findFirst();
  }

  /** The sessions in which people of a city take part. */
  public List<ReleasedSession> ofCity(String citySlug) {
    return sessions.stream().filter(session -> session.hasPersonOf(citySlug)).toList();
  }

  /**
   * What is on or comes next; before the first session and after the last, the starred ones, or all
   * where none is.
   */
  public List<ReleasedSession> upcoming(Instant now) {
    boolean begun = sessions.stream().anyMatch(session -> !now.isBefore(session.startsAt()));
    List<ReleasedSession> ahead =
        sessions.stream().filter(session -> !session.isOver(now)).toList();
    if (begun && !ahead.isEmpty()) return ahead;
    List<ReleasedSession> starred = sessions.stream().filter(ReleasedSession::starred).toList();
    return starred.isEmpty() ? sessions : starred;
  }

  /** What goes on at the same time as a session, itself left out. */
  public List<ReleasedSession> parallelTo(ReleasedSession session) {
    return sessions.stream().filter(other -> other != session && other.overlaps(session)).toList();
  }
}
