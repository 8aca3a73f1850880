package city.accord.meeting;

import city.accord.attendee.AttendeeUse;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Whoever is engaged to interpret stays; whoever is on duty is engaged. */
@Dependent
class InterpretersInUse implements AttendeeUse {

  @PersistenceContext private EntityManager em;

  @Override
  public String word() {
    return "interpreter";
  }

  @Override
  public Set<Long> among(Collection<Long> attendeeIds) {
    return new HashSet<>(
        em.createQuery(
                "select i.attendeeId from Interpreter i where i.attendeeId in :ids", Long.class)
            .setParameter("ids", attendeeIds)
            .getResultList());
  }
}
