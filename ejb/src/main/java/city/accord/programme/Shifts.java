package city.accord.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * New hours for what follows a session in its room on its day. What takes the whole venue does not
 * move with a single room, and nothing moves across it.
 */
final class Shifts {

  private Shifts() {}

  /** A session and all that follow it, by so many minutes, earlier where they are negative. */
  static Map<Session, Instant> byMinutes(
      Session first, List<Session> draft, int minutes, ZoneId zone) {
    Map<Session, Instant> starts = new LinkedHashMap<>();
    for (Session session : following(first, draft, zone))
      starts.put(session, session.startsAt().plus(Duration.ofMinutes(minutes)));
    return starts;
  }

  /** Each that follows a session begins when the one before it ends; none begins later than now. */
  static Map<Session, Instant> withoutGaps(Session first, List<Session> draft, ZoneId zone) {
    Map<Session, Instant> starts = new LinkedHashMap<>();
    Instant free = first.endsAt();
    for (Session session : following(first, draft, zone)) {
      if (session == first) continue;
      Instant start = free.isBefore(session.startsAt()) ? free : session.startsAt();
      if (!start.equals(session.startsAt())) starts.put(session, start);
      Instant end = start.plus(Duration.between(session.startsAt(), session.endsAt()));
      if (end.isAfter(free)) free = end;
    }
    return starts;
  }

  private static List<Session> following(Session first, List<Session> draft, ZoneId zone) {
    LocalDate day = first.startsAt().atZone(zone).toLocalDate();
    List<Session> later =
        draft.stream()
            .filter(Session::isScheduled)
            .filter(session -> !session.startsAt().isBefore(first.startsAt()))
            .filter(session -> session.startsAt().atZone(zone).toLocalDate().equals(day))
            .sorted(Comparator.comparing(Session::startsAt))
            .toList();
    List<Session> following = new ArrayList<>();
    for (Session session : later) {
      if (session.room() == null && first.room() != null) break;
      if (session == first || Objects.equals(session.room(), first.room())) following.add(session);
    }
    return following;
  }
}
