package city.accord.programme;

import city.accord.attendee.AttendeeUse;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Whoever has starred sessions stays. */
@Dependent
class StarsInUse implements AttendeeUse {

  @PersistenceContext private EntityManager em;

  @Override
  public String word() {
    return "stars";
  }

  @Override
  public Set<Long> among(Collection<Long> attendeeIds) {
    return new HashSet<>(
        em.createQuery("select l.attendeeId from StarList l where l.attendeeId in :ids", Long.class)
            .setParameter("ids", attendeeIds)
            .getResultList());
  }
}
