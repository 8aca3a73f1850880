package city.accord.signing.ceremony;

import city.accord.attendee.AttendeeUse;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Whoever has a slot in a ceremony stays. */
@Dependent
class SignatoriesInUse implements AttendeeUse {

  @PersistenceContext private EntityManager em;

  @Override
  public String word() {
    return "ceremony";
  }

  @Override
  public Set<Long> among(Collection<Long> attendeeIds) {
    return new HashSet<>(
        em.createQuery(
                "select s.signatory.attendeeId from Slot s where s.signatory.attendeeId in :ids",
                Long.class)
            .setParameter("ids", attendeeIds)
            .getResultList());
  }
}
