package city.accord.attendee.registration;

import city.accord.attendee.AttendeeUse;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whoever has answered, has a link to answer by, or was written about stays. */
@Dependent
class RegistrationsInUse implements AttendeeUse {

  @PersistenceContext private EntityManager em;

  @Override
  public String word() {
    return "registration";
  }

  @Override
  public Set<Long> among(Collection<Long> attendeeIds) {
    Set<Long> found = new HashSet<>();
    for (String query :
        List.of(
            "select a.attendeeId from Answer a where a.attendeeId in :ids",
            "select l.attendee.id from RegistrationLink l where l.attendee.id in :ids",
            "select w.attendeeId from WaitingPlace w where w.attendeeId in :ids",
            "select n.attendeeId from OfficerNote n where n.attendeeId in :ids"))
      found.addAll(
          em.createQuery(query, Long.class).setParameter("ids", attendeeIds).getResultList());
    return found;
  }
}
