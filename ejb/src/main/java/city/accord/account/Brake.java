package city.accord.account;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import city.accord.Job;
import city.accord.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Slows down whoever guesses passwords or codes. A try counts as wrong before it is judged, and is
 * taken back if it was right: of many tries at the same moment no more pass than the limit allows.
 * Counts in transactions of its own, since a refused try is rolled back.
 */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class Brake {

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /**
   * Lets a try pass and counts it against each limit.
   *
   * @throws TooManyTries while one of the limits makes it wait; then it counts against none
   */
  public void admit(List<TryLimit> limits) {
    inOneOrder(limits).forEach(this::admit);
  }

  private void admit(TryLimit limit) {
    String subject = Secret.hash(limit.subject());
    em.createNativeQuery(
            "insert into wrong_tries (subject, tries) values (?, 0)"
                + " on duplicate key update tries = tries")
        .setParameter(1, subject)
        .executeUpdate();
    WrongTries tries = em.find(WrongTries.class, subject, PESSIMISTIC_WRITE);
    Duration wait = tries.wait(limit, clock.instant());
    if (!wait.isZero()) throw new TooManyTries(wait.toSeconds() + 1);
    tries.another(limit, clock.instant());
  }

  /** The try was right: the wrong ones before it no longer count. */
  public void forgive(List<TryLimit> limits) {
    change(limits, WrongTries::forgive);
  }

  /** The try is not to count; the wrong ones before it still do. */
  public void takeBack(List<TryLimit> limits) {
    change(limits, WrongTries::takeBack);
  }

  private void change(List<TryLimit> limits, Consumer<WrongTries> change) {
    for (TryLimit limit : inOneOrder(limits)) {
      String subject = Secret.hash(limit.subject());
      WrongTries tries = em.find(WrongTries.class, subject, PESSIMISTIC_WRITE);
      if (tries != null) change.accept(tries);
    }
  }

  /** In the same order everywhere, so that two tries never wait for each other. */
  private static List<TryLimit> inOneOrder(List<TryLimit> limits) {
    return limits.stream().sorted(Comparator.comparing(TryLimit::subject)).toList();
  }

  /** No limit remembers longer than two days. */
  @Job(name = "wrong-tries", daily = "04:00")
  public void clearOld() {
    em.createQuery("delete from WrongTries t where t.lastAt < :old")
        .setParameter("old", clock.instant().minus(2, ChronoUnit.DAYS))
        .executeUpdate();
  }

  /** So many tries were wrong that the next one has to wait. */
  public static class TooManyTries extends Refused {

    private static final long serialVersionUID = 1;

    public TooManyTries(long seconds) {
      super(seconds);
    }
  }
}
