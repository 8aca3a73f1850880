package city.accord.attendee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds badges, and issues them; whoever calls it has asked for a right before. */
@Dependent
public class BadgeStore {

  /** So many people stand in one query. */
  private static final int AT_ONCE = 500;

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** The badge of a plain code, revoked or not. */
  public Optional<Badge> find(String plain) {
    if (!BadgeCode.isWhole(plain)) return Optional.empty();
    return em.createQuery(
            "select b from Badge b join fetch b.attendee where b.code = :code", Badge.class)
        .setParameter("code", plain)
        .getResultStream()
        .findFirst();
  }

  /** The valid badge of a person. */
  public Optional<Badge> of(long attendeeId) {
    return Optional.ofNullable(of(List.of(attendeeId)).get(attendeeId));
  }

  /** The valid badges of these people, by the person's id. */
  public Map<Long, Badge> of(Collection<Long> attendeeIds) {
    List<Long> ids = attendeeIds.stream().distinct().sorted().toList();
    Map<Long, Badge> found = new HashMap<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      em.createQuery(
              "select b from Badge b join fetch b.attendee"
                  + " where b.valid = true and b.attendee.id in :ids",
              Badge.class)
          .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
          .getResultStream()
          .forEach(badge -> found.put(badge.attendee().id(), badge));
    }
    return found;
  }

  public Badge issue(Attendee attendee) {
    Badge badge = new Badge(attendee, BadgeCode.random(), clock.instant());
    em.persist(badge);
    return badge;
  }
}
