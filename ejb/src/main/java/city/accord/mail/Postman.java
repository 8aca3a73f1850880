package city.accord.mail;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import city.accord.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Carries mails out of the outbox: at once, and again every minute while a server is away. */
@Startup
@Singleton
@DependsOn("Schema")
@PermitAll
public class Postman {

  private static final Logger LOG = Logger.getLogger(Postman.class.getName());
  private static final int AT_A_TIME = 100;

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;
  @Resource private SessionContext self;
  private Carrier carrier;

  @PostConstruct
  void open() {
    carrier =
        Settings.get("accord.mail.host").isPresent()
            ? new SmtpCarrier()
            : new FolderCarrier(Settings.dataFolder().resolve("mails"));
  }

  @Lock(LockType.READ)
  @TransactionAttribute(NOT_SUPPORTED)
  public void onMailWritten(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) MailWritten written) {
    self.getBusinessObject(Postman.class).carry();
  }

  @Asynchronous
  @Schedule(hour = "*", minute = "*", persistent = false)
  @Lock(LockType.WRITE)
  @TransactionAttribute(NOT_SUPPORTED)
  public void carry() {
    em.createQuery(
            "select m.id from Mail m where m.sentAt is null and m.attempts < :most order by m.id",
            Long.class)
        .setParameter("most", Mail.MOST_ATTEMPTS)
        .setMaxResults(AT_A_TIME)
        .getResultList()
        .forEach(id -> self.getBusinessObject(Postman.class).carry(id));
  }

  /** One mail, for good: what a slow server has taken is not sent again because of a later one. */
  @Lock(LockType.WRITE)
  @TransactionAttribute(REQUIRES_NEW)
  public void carry(long id) {
    Mail mail = em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (mail.sentAt() != null) return;
    try {
      carrier.carry(mail);
      mail.sent(clock.instant());
    } catch (Exception e) {
      LOG.log(Level.WARNING, "The mail " + id + " could not be sent", e);
      mail.failed(String.valueOf(e.getMessage()));
    }
  }
}
