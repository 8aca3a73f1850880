package city.accord.signing.sealing;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import city.accord.Job;
import city.accord.Right;
import city.accord.SchemaReady;
import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.Progress;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Goes on with a sealing that broke off between the closing of the pens and the seal: when this
 * server starts, and for one that another server left, within minutes. Whoever comes second finds
 * the seal made.
 */
@Singleton
@RunAs(Right.SEAL)
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class UnfinishedSealings {

  private static final Logger LOG = Logger.getLogger(UnfinishedSealings.class.getName());

  @PersistenceContext private EntityManager em;
  @Inject private Sealing sealing;
  @Inject private Clock clock;
  @Resource private TimerService timers;

  /** Not while the server starts: a seal takes its time. */
  public void afterStart(@Observes SchemaReady ready) {
    timers.createSingleActionTimer(0, new TimerConfig(null, false));
  }

  @Timeout
  public void resume() {
    resume(closing -> true);
  }

  @Job(name = "unfinished-sealings", every = 60)
  public void resumeForOthers() {
    Instant now = clock.instant();
    resume(closing -> closing.isSurelyInterrupted(now));
  }

  private void resume(Predicate<Progress> which) {
    em.createQuery("select c from Ceremony c where c.progress.state = :closing", Ceremony.class)
        .setParameter("closing", CeremonyState.CLOSING)
        .getResultStream()
        .filter(ceremony -> which.test(ceremony.progress()))
        .map(Ceremony::id)
        .toList()
        .forEach(this::resume);
  }

  private void resume(long ceremonyId) {
    try {
      sealing.finish(ceremonyId);
      LOG.info(() -> "The sealing of ceremony " + ceremonyId + " went on to its end");
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The sealing of ceremony " + ceremonyId + " cannot go on", e);
    }
  }
}
