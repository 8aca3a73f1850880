package city.accord.print;

import city.accord.attendee.AttendeeUse;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whoever has a seat, or had one, stays: a plan says of each change who it was about. */
@Dependent
class SeatsInUse implements AttendeeUse {

  @PersistenceContext private EntityManager em;

  @Override
  public String word() {
    return "seat";
  }

  @Override
  public Set<Long> among(Collection<Long> attendeeIds) {
    Set<Long> seated = new HashSet<>();
    for (String having :
        List.of(
            "select value(s) from SeatPlan p join p.seats s where value(s) in :ids",
            "select c.attendeeId from SeatPlan p join p.changes c where c.attendeeId in :ids"))
      seated.addAll(
          em.createQuery(having, Long.class).setParameter("ids", attendeeIds).getResultList());
    return seated;
  }
}
