package city.accord.meeting;

import city.accord.delegation.DelegationUse;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A delegation that has asked for a meeting, or been asked, stays. */
@Dependent
class MeetingPartiesInUse implements DelegationUse {

  @PersistenceContext private EntityManager em;

  @Override
  public Set<Long> among(Collection<Long> delegationIds) {
    Set<Long> used = new HashSet<>();
    for (String side : List.of("asker", "asked"))
      used.addAll(
          em.createQuery(
                  "select m." + side + ".id from Meeting m where m." + side + ".id in :ids",
                  Long.class)
              .setParameter("ids", delegationIds)
              .getResultList());
    return used;
  }
}
