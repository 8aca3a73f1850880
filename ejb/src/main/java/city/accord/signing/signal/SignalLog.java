package city.accord.signing.signal;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What a cue sends, and what came of it: for the courier, which has no officer before it. */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class SignalLog {

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  public List<SignalCall> ofCue(long cueId) {
    return em.createQuery(
            "select s from CueSignal s where s.cueId = :cue order by s.id", CueSignal.class)
        .setParameter("cue", cueId)
        .getResultStream()
        .map(signal -> SignalCall.of(signal, false))
        .toList();
  }

  /**
   * @param failure why it did not arrive; null where it did
   */
  public void keep(long ceremonyId, SignalCall call, Duration took, String failure) {
    em.persist(new SignalTry(ceremonyId, clock.instant().minus(took), call, took, failure));
  }
}
