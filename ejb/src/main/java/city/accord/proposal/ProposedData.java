package city.accord.proposal;

import city.accord.attendee.Attendee;
import city.accord.attendee.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** In which proposals of their delegation a person is named. */
@Dependent
class ProposedData implements PersonalData {

  @PersistenceContext private EntityManager em;

  @Override
  public List<Part> of(long attendee) {
    return List.of(
        Part.of(
            em,
            "proposals",
            "session, status, proposedAt",
            "select p.title, p.status, p.proposedAt from SessionProposal p join p.people who"
                + " where who = :id order by p.proposedAt, p.id",
            attendee));
  }

  @Override
  public void erase(Attendee attendee) {
    em.createQuery(
            "select p from SessionProposal p where :who member of p.people", SessionProposal.class)
        .setParameter("who", attendee.id())
        .getResultList()
        .forEach(proposal -> proposal.withoutPerson(attendee.id()));
  }
}
