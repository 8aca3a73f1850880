package city.accord.delegation;

import city.accord.attendee.Arrivals;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which heads of delegation have a badge, and which have come: the last steps before the pen. */
@Dependent
public class HeadsOnTheWay {

  @PersistenceContext private EntityManager em;
  @Inject @Any private Instance<Arrivals> arrivals;

  /** The heads at a summit who have a valid badge, by id. */
  public Set<Long> badged(long summit) {
    return new HashSet<>(
        em.createQuery(
                "select d.head.id from Delegation d, Badge b where b.attendee = d.head"
                    + " and b.valid = true and d.summitId = :summit",
                Long.class)
            .setParameter("summit", summit)
            .getResultList());
  }

  /** The heads at a summit who have come through a gate, by id. */
  public Set<Long> arrived(long summit) {
    List<Long> all =
        em.createQuery(
                "select d.head.id from Delegation d where d.head is not null"
                    + " and d.summitId = :summit",
                Long.class)
            .setParameter("summit", summit)
            .getResultList();
    Set<Long> arrived = new HashSet<>();
    if (!all.isEmpty()) for (Arrivals source : arrivals) arrived.addAll(source.among(all));
    return arrived;
  }
}
