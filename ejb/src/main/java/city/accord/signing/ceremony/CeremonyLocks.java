package city.accord.signing.ceremony;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import city.accord.Entities;
import city.accord.NotThere;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Locks the rows of ceremonies and slots until the transaction ends, always the ceremony before its
 * slot, so that two transactions never deadlock. What was read before the lock may be stale; what
 * is returned here is not.
 */
@Dependent
public class CeremonyLocks {

  @PersistenceContext private EntityManager em;

  public Ceremony lock(long ceremonyId) {
    return Entities.lock(em, Ceremony.class, ceremonyId);
  }

  public Slot lockSlot(long slotId) {
    return em.createQuery("select s.ceremony.id from Slot s where s.id = :id", Long.class)
        .setParameter("id", slotId)
        .getResultStream()
        .findFirst()
        .map(ceremonyId -> lockSlot(ceremonyId, slotId))
        .orElseThrow(() -> new NotThere(slotId));
  }

  private Slot lockSlot(long ceremonyId, long slotId) {
    lock(ceremonyId);
    return em.find(Slot.class, slotId, PESSIMISTIC_WRITE);
  }
}
