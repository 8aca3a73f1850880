package city.accord.programme;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A session through all releases that have shown it, for calendars that know it from an earlier
 * one.
 *
 * @param id never changes, whatever becomes of title, hours and room
 * @param session as the newest release that has it shows it
 * @param cancelled whether a later release no longer has it
 * @param changes grows whenever something new is told of it, 0 after the first release
 * @param changedAt when something last was
 */
public record PublishedSession(
    UUID id, ReleasedSession session, boolean cancelled, int changes, Instant changedAt) {

  /** Before any summit of this software; the seconds since then are a number until 2078. */
  private static final Instant NUMBERED_FROM = Instant.parse("2010-01-01T00:00:00Z");

  /**
   * All that was ever released, in the order of hours.
   *
   * @param releases of one summit, the oldest first
   */
  static List<PublishedSession> of(List<Programme> releases) {
    Map<String, PublishedSession> known = new LinkedHashMap<>();
    for (Programme release : releases) {
      Set<String> gone = new HashSet<>(known.keySet());
      for (ReleasedSession session : release.sessions()) {
        gone.remove(session.slug());
        PublishedSession before = known.get(session.slug());
        known.put(
            session.slug(),
            before == null ? first(session, release) : before.then(session, release));
      }
      for (String slug : gone) known.computeIfPresent(slug, (key, one) -> one.taken(release));
    }
    List<PublishedSession> all = new ArrayList<>(known.values());
    all.sort(Comparator.comparing(PublishedSession::session, ReleasedSession.IN_ORDER));
    return List.copyOf(all);
  }

  /** Of the moment of its first release, so that no other server gives the same. */
  private static PublishedSession first(ReleasedSession session, Programme release) {
    byte[] origin = (release.releasedAt() + "/" + session.slug()).getBytes(StandardCharsets.UTF_8);
    return new PublishedSession(
        UUID.nameUUIDFromBytes(origin), session, false, 0, release.releasedAt());
  }

  /**
   * As the day has it: at the hours at which it is expected, and cancelled where it was on the
   * spot.
   *
   * @param today null where the newest release no longer has it
   * @param told when anything of any day was last told; it makes the number of changes grow by the
   *     seconds, since what one session brings upon others is not counted by itself
   */
  PublishedSession onTheDay(SessionToday today, Instant told) {
    return new PublishedSession(
        id,
        today == null ? session : today.inCalendars(),
        cancelled || today != null && today.isCancelled(),
        changes + (int) Duration.between(NUMBERED_FROM, told).toSeconds(),
        told.isAfter(changedAt) ? told : changedAt);
  }

  private PublishedSession then(ReleasedSession next, Programme release) {
    if (!cancelled && session.readsLike(next))
      return new PublishedSession(id, next, false, changes, changedAt);
    return new PublishedSession(id, next, false, changes + 1, release.releasedAt());
  }

  private PublishedSession taken(Programme release) {
    return cancelled
        ? this
        : new PublishedSession(id, session, true, changes + 1, release.releasedAt());
  }
}
