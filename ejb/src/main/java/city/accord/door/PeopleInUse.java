package city.accord.door;

import city.accord.attendee.AttendeeUse;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whoever was at a gate, or is marked for one, stays. */
@Dependent
class PeopleInUse implements AttendeeUse {

  @PersistenceContext private EntityManager em;

  @Override
  public String word() {
    return "door";
  }

  @Override
  public Set<Long> among(Collection<Long> attendeeIds) {
    Set<Long> seen = new HashSet<>();
    for (String query :
        List.of(
            "select p.attendeeId from DoorPerson p where p.attendeeId in :ids",
            "select p.attendeeId from Presence p where p.attendeeId in :ids",
            "select s.attendee.id from Scan s where s.attendee.id in :ids"))
      seen.addAll(
          em.createQuery(query, Long.class).setParameter("ids", attendeeIds).getResultList());
    return seen;
  }
}
