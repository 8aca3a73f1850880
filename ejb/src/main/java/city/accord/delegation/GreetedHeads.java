package city.accord.delegation;

import city.accord.attendee.GuestsOfHonour;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Protocol greets the heads of delegations. */
@Dependent
public class GreetedHeads implements GuestsOfHonour {

  @PersistenceContext private EntityManager em;

  @Override
  public Set<Long> among(Collection<Long> attendeeIds) {
    if (attendeeIds.isEmpty()) return Set.of();
    Set<Long> heads =
        new HashSet<>(
            em.createQuery(
                    "select d.head.id from Delegation d where d.head is not null", Long.class)
                .getResultList());
    heads.retainAll(attendeeIds);
    return heads;
  }
}
