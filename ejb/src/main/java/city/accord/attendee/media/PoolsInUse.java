package city.accord.attendee.media;

import city.accord.attendee.AttendeeUse;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Whoever is in a pool, or waits for one, stays. */
@Dependent
class PoolsInUse implements AttendeeUse {

  @PersistenceContext private EntityManager em;

  @Override
  public String word() {
    return "pool";
  }

  @Override
  public Set<Long> among(Collection<Long> attendeeIds) {
    return new HashSet<>(
        em.createQuery(
                "select p.attendee.id from PoolPlace p where p.attendee.id in :ids", Long.class)
            .setParameter("ids", attendeeIds)
            .getResultList());
  }
}
