package city.accord.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The programme as one release shows it to everyone.
 *
 * @param number counts a summit's releases from 1; 0 where there is none yet
 */
public record Programme(
    int number, String name, Instant releasedAt, List<ReleasedSession> sessions) {

  /** What a summit shows before its first release. */
  public static final Programme NOT_YET = new Programme(0, "", null, List.of());

  public Programme {
    sessions =
        sessions.stream()
            .sorted(
                Comparator.comparing(ReleasedSession::startsAt)
                    .thenComparing(ReleasedSession::slug))
            .toList();
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

  public Optional<ReleasedSession> session(String slug) {
    return sessions.stream().filter(session -> session.slug().equals(slug)).findFirst();
  }

  /** The sessions in which people of a city take part. */
  public List<ReleasedSession> ofCity(String citySlug) {
    return sessions.stream().filter(session -> session.hasPersonOf(citySlug)).toList();
  }

  /** What is on or comes next; before the first session and after the last, the starred ones. */
  public List<ReleasedSession> upcoming(Instant now) {
    boolean begun = sessions.stream().anyMatch(session -> !now.isBefore(session.startsAt()));
    List<ReleasedSession> ahead =
        sessions.stream().filter(session -> !session.isOver(now)).toList();
    if (begun && !ahead.isEmpty()) return ahead;
    return sessions.stream().filter(ReleasedSession::starred).toList();
  }

  /** What goes on at the same time as a session, itself left out. */
  public List<ReleasedSession> parallelTo(ReleasedSession session) {
    return sessions.stream().filter(other -> other != session && other.overlaps(session)).toList();
  }
}
