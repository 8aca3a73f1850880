package city.accord.attendee;

import city.accord.Job;
import city.accord.summit.Summit;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * Takes away by itself what is kept no longer, at every summit whose organisers have switched that
 * on. What a ceremony has sealed is not among what it takes.
 */
@Stateless
@PermitAll
public class NightlyPurge {

  @PersistenceContext private EntityManager em;
  @Inject private PrivacyRules rules;
  @Inject private Purger purger;
  @Inject private Clock clock;

  /** Every night. */
  @Job(name = "purge", daily = "04:40")
  public void purge() {
    em.createQuery("select s from Summit s order by s.id", Summit.class)
        .getResultStream()
        .filter(summit -> rules.of(summit.id()).nightly())
        .forEach(summit -> purger.purge(summit, summit.today(clock)));
  }
}
