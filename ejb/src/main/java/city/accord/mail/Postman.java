package city.accord.mail;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import city.accord.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
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
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Carries mails out of the outbox: at once, and again every minute while a server is away. */
@Startup
@Singleton
@DependsOn("Schema")
@PermitAll
public class Postman {

  private static final Logger LOG = Logger.getLogger(Postman.class.getName());

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;
  @Resource private jakarta.ejb.SessionContext self;
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
  public void carry() {
    List<Mail> waiting =
        em.createQuery(
                "select m from Mail m where m.sentAt is null and m.attempts < :most order by m.id",
                Mail.class)
            .setParameter("most", Mail.MOST_ATTEMPTS)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .setMaxResults(100)
            .getResultList();
    waiting.forEach(this::carry);
  }

  private void carry(Mail mail) {
    try {
      carrier.carry(mail);
      mail.sent(clock.instant());
    } catch (Exception e) {
      LOG.log(Level.WARNING, "The mail " + mail.id() + " could not be sent", e);
      mail.failed(String.valueOf(e.getMessage()));
    }
  }
}
