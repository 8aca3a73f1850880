package city.accord.delegation;

import city.accord.attendee.AttendeeUse;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Whoever accompanies a delegation stays. */
@Dependent
class LiaisonsInUse implements AttendeeUse {

  @PersistenceContext private EntityManager em;

  @Override
  public String word() {
    return "liaison";
  }

  @Override
  public Set<Long> among(Collection<Long> attendeeIds) {
    return new HashSet<>(
        em.createQuery(
                "select o.attendeeId from LiaisonOfficer o where o.attendeeId in :ids", Long.class)
            .setParameter("ids", attendeeIds)
            .getResultList());
  }
}
