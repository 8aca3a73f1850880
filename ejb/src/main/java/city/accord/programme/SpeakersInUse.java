package city.accord.programme;

import city.accord.attendee.AttendeeUse;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Whoever is in the programme stays. */
@Dependent
class SpeakersInUse implements AttendeeUse {

  @PersistenceContext private EntityManager em;

  @Override
  public String word() {
    return "programme";
  }

  @Override
  public Set<Long> among(Collection<Long> attendeeIds) {
    return new HashSet<>(
        em.createQuery(
                "select p.attendee.id from ProgrammePerson p where p.attendee.id in :ids",
                Long.class)
            .setParameter("ids", attendeeIds)
            .getResultList());
  }
}
