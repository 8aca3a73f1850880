package city.accord.door;

import city.accord.attendee.Arrivals;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Whoever came in at any gate of the summit has arrived, for good. */
@Dependent
class LetIn implements Arrivals {

  @PersistenceContext private EntityManager em;

  @Override
  public Set<Long> among(Collection<Long> attendeeIds) {
    if (attendeeIds.isEmpty()) return Set.of();
    return em.createQuery(
            "select s from Scan s where s.entering = true and s.attendee.id in :ids"
                + " and s.undoneAt is null",
            Scan.class)
        .setParameter("ids", attendeeIds)
        .getResultStream()
        .filter(Scan::counts)
        .map(scan -> scan.attendee().id())
        .collect(Collectors.toSet());
  }
}
