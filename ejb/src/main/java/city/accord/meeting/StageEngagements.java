package city.accord.meeting;

import city.accord.delegation.Engagements;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The sessions of the draft that name somebody of a delegation. */
@Dependent
class StageEngagements implements Engagements {

  @PersistenceContext private EntityManager em;

  @Override
  public List<Engagement> of(Collection<Long> delegationIds) {
    if (delegationIds.isEmpty()) return List.of();
    return em.createQuery(
            """
            select p.person.attendee.affiliation.delegationId, s.startsAt, s.endsAt
            from Session s join s.people p
            where p.person.attendee.affiliation.delegationId in :ids
              and s.startsAt is not null and s.removedAt is null""",
            Object[].class)
        .setParameter("ids", delegationIds)
        .getResultStream()
        .map(one -> new Engagement((Long) one[0], (Instant) one[1], (Instant) one[2]))
        .distinct()
        .toList();
  }
}
