package city.accord.meeting;

import city.accord.delegation.Engagements;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The meetings to which two delegations have agreed; whoever accompanies them is there too. */
@Dependent
class MeetingEngagements implements Engagements {

  @PersistenceContext private EntityManager em;

  @Override
  public List<Engagement> of(Collection<Long> delegationIds) {
    if (delegationIds.isEmpty()) return List.of();
    List<Engagement> engaged = new ArrayList<>();
    for (String side : List.of("asker", "asked"))
      em.createQuery(
              "select m."
                  + side
                  + ".id, m.startsAt, m.endsAt from Meeting m where m.status = :accepted and m."
                  + side
                  + ".id in :ids",
              Object[].class)
          .setParameter("accepted", MeetingStatus.CONFIRMED)
          .setParameter("ids", delegationIds)
          .getResultStream()
          .forEach(
              one ->
                  engaged.add(new Engagement((Long) one[0], (Instant) one[1], (Instant) one[2])));
    return engaged;
  }
}
