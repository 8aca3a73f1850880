package city.accord.attendee.logistics;

import city.accord.attendee.AttendeeUse;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Whoever has said how they travel stays. */
@Dependent
class TravelInUse implements AttendeeUse {

  @PersistenceContext private EntityManager em;

  @Override
  public String word() {
    return "travel";
  }

  @Override
  public Set<Long> among(Collection<Long> attendeeIds) {
    return new HashSet<>(
        em.createQuery(
                "select t.attendeeId from TravelPlan t where t.attendeeId in :ids", Long.class)
            .setParameter("ids", attendeeIds)
            .getResultList());
  }
}
