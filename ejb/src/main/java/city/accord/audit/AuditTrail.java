package city.accord.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Remembers who did what, in the transaction of the deed: no deed without its line. */
@Stateless
@PermitAll
public class AuditTrail {

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private Clock clock;

  /**
   * @param event the fact in lower-case words with dots, such as {@code delegation.created}
   * @param subject what it happened to, such as {@code delegation 12}
   * @param detail what else is worth knowing, or null; no secrets
   */
  public void record(String event, String subject, String detail) {
    String who = session.getCallerPrincipal().getName();
    em.persist(new AuditEntry(clock.instant(), who, event, subject, detail));
  }
}
