package city.accord.audit;

import city.accord.Job;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;

/**
 * Deletes entries of the audit log that are older than the operator keeps them. The audit chain of
 * a ceremony is a record of its own, which the seal contains; nothing deletes from it.
 */
@Stateless
@PermitAll
public class AuditRetention {

  @PersistenceContext private EntityManager em;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Every night; how many entries went is an entry itself. */
  @Job(name = "audit-retention", daily = "04:20")
  public void deleteOld() {
    Retention.keptSince(clock.instant(), Retention.auditDays()).ifPresent(this::deleteBefore);
  }

  private void deleteBefore(Instant since) {
    int deleted =
        em.createQuery("delete from AuditEntry a where a.at < :since")
            .setParameter("since", since)
            .executeUpdate();
    if (deleted > 0) audit.recordAs("anonymous", "audit.deleted", "" + deleted, null);
  }
}
