package city.accord.meeting;

import city.accord.delegation.FocalPointsForgotten;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Links to the meetings of a delegation forget whom they were sent to, and work no longer. */
@Dependent
public class ForgottenRecipients {

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  void on(@Observes FocalPointsForgotten all) {
    em.createQuery(
            "select l from MeetingLink l where l.delegation.summitId = :summit order by l.id",
            MeetingLink.class)
        .setParameter("summit", all.summitId())
        .getResultStream()
        .forEach(link -> link.forget(clock.instant()));
  }
}
