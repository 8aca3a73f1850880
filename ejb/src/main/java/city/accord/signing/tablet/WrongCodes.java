package city.accord.signing.tablet;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import city.accord.Refused;
import city.accord.account.Secret;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Logger;

/**
 * Slows down whoever guesses codes. Counts in transactions of its own, since the refused try is
 * rolled back.
 */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class WrongCodes {

  private static final Logger LOG = Logger.getLogger(WrongCodes.class.getName());

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /**
   * @throws TooManyWrongCodes while the caller has to wait
   */
  public void refuse(String caller) {
    WrongCode known = em.find(WrongCode.class, Secret.hash(caller));
    if (known == null) return;
    Duration wait = known.wait(clock.instant());
    if (!wait.isZero()) throw new TooManyWrongCodes(wait.toSeconds() + 1);
  }

  public void count(String caller) {
    WrongCode known = em.find(WrongCode.class, Secret.hash(caller), PESSIMISTIC_WRITE);
    if (known == null) em.persist(known = new WrongCode(Secret.hash(caller)));
    known.triedWrong(clock.instant());
    LOG.info(() -> "A wrong slot code came from " + caller);
  }

  public void forgive(String caller) {
    WrongCode known = em.find(WrongCode.class, Secret.hash(caller), PESSIMISTIC_WRITE);
    if (known != null) known.triedRight();
  }

  /** So many wrong codes came from there that the next try has to wait. */
  public static class TooManyWrongCodes extends Refused {

    private static final long serialVersionUID = 1;

    public TooManyWrongCodes(long seconds) {
      super(seconds);
    }
  }
}
