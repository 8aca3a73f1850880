package city.accord.mail;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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

  @PersistenceContext private EntityManager em;

  /** The letters whose time has come, in the order in which they were written. */
  public List<Long> due(Instant now) {
    return em.createQuery(
            """
            select m from Mail m
            where m.sentAt is null and m.givenUpAt is null and m.withdrawnAt is null
            and m.toEnclose is null order by m.id\
            """,
            Mail.class)
        .getResultStream()
        .filter(mail -> mail.isDue(now))
        .map(Mail::id)
        .toList();
  }

  /** How many letters wait to be sent. */
  public long waiting() {
    return em.createQuery(
            "select count(m) from Mail m where m.sentAt is null and m.givenUpAt is null"
                + " and m.withdrawnAt is null",
            Long.class)
        .getSingleResult();
  }

  /** Leases a letter; empty where another server has it, or it waits no longer. */
  public Optional<Mail> lease(long id, Instant now) {
    Mail mail = em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (!mail.lease(now)) return Optional.empty();
    // read now: the letter is carried when the transaction is over
    mail.enclosures();
    return Optional.of(mail);
  }

  /** Keeps how a try ended. */
  public void keep(long id, Consumer<Mail> end) {
    end.accept(em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE));
  }
}
