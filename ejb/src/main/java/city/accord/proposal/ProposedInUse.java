package city.accord.proposal;

import city.accord.attendee.AttendeeUse;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Whoever is named in a proposal stays. */
@Dependent
class ProposedInUse implements AttendeeUse {

  @PersistenceContext private EntityManager em;

  @Override
  public String word() {
    return "proposal";
  }

  @Override
  public Set<Long> among(Collection<Long> attendeeIds) {
    return new HashSet<>(
        em.createQuery(
                "select who from SessionProposal p join p.people who where who in :ids", Long.class)
            .setParameter("ids", attendeeIds)
            .getResultList());
  }
}
