package city.accord.attendee.profile;

import city.accord.attendee.AttendeeUse;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Whoever has a page stays. */
@Dependent
class ProfileInUse implements AttendeeUse {

  @PersistenceContext private EntityManager em;

  @Override
  public String word() {
    return "profile";
  }

  @Override
  public Set<Long> among(Collection<Long> attendeeIds) {
    return new HashSet<>(
        em.createQuery(
                "select p.attendeeId from PublicProfile p where p.attendeeId in :ids", Long.class)
            .setParameter("ids", attendeeIds)
            .getResultList());
  }
}
