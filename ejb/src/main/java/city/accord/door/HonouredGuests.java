package city.accord.door;

import city.accord.attendee.GuestsOfHonour;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Protocol greets whom officers have marked. */
@Dependent
class HonouredGuests implements GuestsOfHonour {

  @PersistenceContext private EntityManager em;

  @Override
  public Set<Long> among(Collection<Long> attendeeIds) {
    Set<Long> honoured =
        new HashSet<>(
            em.createQuery(
                    "select p.attendeeId from DoorPerson p where p.honoured = true", Long.class)
                .getResultList());
    honoured.retainAll(attendeeIds);
    return honoured;
  }
}
