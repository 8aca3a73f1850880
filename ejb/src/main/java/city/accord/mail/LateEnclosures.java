package city.accord.mail;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import city.accord.All;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/**
 * Completes letters with the files that go with them, each in a transaction of its own: whoever
 * wrote a letter has not waited for its file.
 */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class LateEnclosures {

  @PersistenceContext private EntityManager em;
  @Inject private All<EnclosureSource> sources;
  @Inject private Event<MailWritten> written;

  /** The letters for which a file is to be made now, in the order in which they were written. */
  public List<Long> due(Instant now) {
    return em.createQuery(
            "select m from Mail m where m.toEnclose is not null and m.sentAt is null"
                + " and m.givenUpAt is null and m.withdrawnAt is null order by m.id",
            Mail.class)
        .getResultStream()
        .filter(mail -> mail.isToBeCompleted(now))
        .map(Mail::id)
        .toList();
  }

  /** Makes the file of a letter, unless another server has; then it may leave. */
  public void make(long id) {
    Mail mail = em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (mail.isComplete()) return;
    EnclosureSource source =
        sources.stream()
            .filter(one -> one.kind().equals(mail.toEnclose()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(mail.toEnclose()));
    mail.complete(source.make(mail.toEncloseAbout(), mail.language()));
    written.fire(new MailWritten(id));
  }

  /** The file could not be made: it is tried again later. */
  public void defer(long id, String why, Instant now) {
    em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE).defer(why, now);
  }
}
