package city.accord.programme;

import java.nio.charset.StandardCharsets;
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
 * @param changes how often a release has told something new of it, 0 after the first
 * @param changedAt when a release last did
 */
public record PublishedSession(
    UUID id, ReleasedSession session, boolean cancelled, int changes, Instant changedAt) {

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
    all.sort(
        Comparator.comparing((PublishedSession one) -> one.session().startsAt())
            .thenComparing(one -> one.session().slug()));
    return List.copyOf(all);
  }

  /** Of the moment of its first release, so that no other server gives the same. */
  private static PublishedSession first(ReleasedSession session, Programme release) {
    byte[] origin = (release.releasedAt() + "/" + session.slug()).getBytes(StandardCharsets.UTF_8);
    return new PublishedSession(
        UUID.nameUUIDFromBytes(origin), session, false, 0, release.releasedAt());
  }

  /** As the day has it: what was cancelled on the spot is cancelled in calendars as well. */
  PublishedSession onTheDay(SessionDay day) {
    if (day == null || day.turns() == 0) return this;
    Instant last = day.turnedAt().isAfter(changedAt) ? day.turnedAt() : changedAt;
    return new PublishedSession(
        id, session, cancelled || day.isCancelled(), changes + day.turns(), last);
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
