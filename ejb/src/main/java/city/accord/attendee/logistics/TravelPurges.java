package city.accord.attendee.logistics;

import city.accord.attendee.DataKind;
import city.accord.attendee.PrivacyRules;
import city.accord.attendee.Purgeable;
import city.accord.summit.Summit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** How people travelled, where they slept and what they needed goes soon after they have left. */
@Dependent
class TravelPurges implements Purgeable.Source {

  private static final String OF_SUMMIT =
      "TravelPlan t where t.attendeeId in (select a.id from Attendee a where a.summitId = :summit)";

  @PersistenceContext private EntityManager em;
  @Inject private PrivacyRules rules;

  @Override
  public List<Purgeable> of(Summit summit) {
    return List.of(
        Purgeable.of(
            DataKind.TRAVEL,
            rules.keptFor(summit.id(), DataKind.TRAVEL),
            () -> count(summit.id()),
            () -> purge(summit.id())));
  }

  private long count(long summit) {
    return em.createQuery("select count(t) from " + OF_SUMMIT, Long.class)
        .setParameter("summit", summit)
        .getSingleResult();
  }

  private void purge(long summit) {
    em.createQuery("delete from " + OF_SUMMIT).setParameter("summit", summit).executeUpdate();
  }
}
