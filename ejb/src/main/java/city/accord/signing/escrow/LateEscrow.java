package city.accord.signing.escrow;

import city.accord.Job;
import city.accord.signing.escrow.EscrowStatus.Kind;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Hands over what stayed behind while no escrow certificate was set, or none that could be used,
 * within minutes of one being there.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LateEscrow {

  @PersistenceContext private EntityManager em;
  @EJB private Escrows escrows;

  @Job(name = "late-escrow", every = 300)
  public void handOver() {
    if (escrows.standing().kind() == Kind.SET) over().forEach(escrows::handOver);
  }

  private List<Long> over() {
    return em.createQuery(
            "select c.id from Ceremony c where c.progress.state in :over and exists (select r from InkRoom r"
                + " where r.ceremonyId = c.id and r.handedOver = false)",
            Long.class)
        .setParameter("over", Escrows.OVER)
        .getResultList();
  }
}
