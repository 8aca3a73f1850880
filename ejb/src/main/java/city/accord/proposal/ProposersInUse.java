package city.accord.proposal;

import city.accord.delegation.DelegationUse;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** A delegation that has proposed a session stays. */
@Dependent
class ProposersInUse implements DelegationUse {

  @PersistenceContext private EntityManager em;

  @Override
  public Set<Long> among(Collection<Long> delegationIds) {
    return new HashSet<>(
        em.createQuery(
                "select p.delegation.id from SessionProposal p where p.delegation.id in :ids",
                Long.class)
            .setParameter("ids", delegationIds)
            .getResultList());
  }
}
