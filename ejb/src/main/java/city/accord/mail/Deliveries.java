package city.accord.mail;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is kept of the tries to deliver letters, each in a short transaction of its own, so that
 * none is open while a mail server takes its time. A letter is leased to one server before it is
 * tried, so that two never send it twice.
 */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class Deliveries {

  /** Longer than a mail server may take, for one that stops in the middle. */
  private static final Duration LEASE = Duration.ofMinutes(3);

  @PersistenceContext private EntityManager em;

  /** The letters whose time has come, in the order in which they were written. */
  public List<Long> due(Instant now) {
    return em.createQuery(
            "select m from Mail m where m.sentAt is null and m.givenUpAt is null order by m.id",
            Mail.class)
        .getResultStream()
        .filter(mail -> mail.isDue(now))
        .map(Mail::id)
        .toList();
  }

  /** Leases a letter; empty where another server has it, or it waits no longer. */
  public Optional<Mail> lease(long id, Instant now) {
    int leased =
        em.createQuery(
                """
                update Mail m set m.leasedUntil = :until
                where m.id = :id and m.sentAt is null and m.givenUpAt is null
                and (m.leasedUntil is null or m.leasedUntil < :now or m.leasedUntil > :until)""")
            .setParameter("until", now.plus(LEASE))
            .setParameter("now", now)
            .setParameter("id", id)
            .executeUpdate();
    return leased == 1 ? Optional.of(em.find(Mail.class, id)) : Optional.empty();
  }

  /** Keeps how a try ended. */
  public void keep(long id, Consumer<Mail> end) {
    end.accept(em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE));
  }
}
