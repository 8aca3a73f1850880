package city.accord.proposal;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeMerge;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Proposals name the record that stays. */
@Dependent
class ProposedMerge implements AttendeeMerge {

  @PersistenceContext private EntityManager em;

  @Override
  public void move(Attendee from, Attendee to) {
    em.createQuery(
            "select p from SessionProposal p where :who member of p.people", SessionProposal.class)
        .setParameter("who", from.id())
        .getResultList()
        .forEach(proposal -> proposal.name(to.id(), from.id()));
  }
}
