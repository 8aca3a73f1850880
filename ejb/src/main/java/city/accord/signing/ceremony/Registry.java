package city.accord.signing.ceremony;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import city.accord.NotThere;
import city.accord.account.Secret;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/**
 * Finds ceremonies and slots and holds their rows until the transaction ends, always the ceremony
 * before its slot, so that two deeds never cross. What was read before the lock may be stale; what
 * is answered here is not.
 */
@Dependent
class Registry {

  @PersistenceContext private EntityManager em;

  Ceremony hold(long ceremonyId) {
    Ceremony ceremony = em.find(Ceremony.class, ceremonyId, PESSIMISTIC_WRITE);
    if (ceremony == null) throw new NotThere(ceremonyId);
    return ceremony;
  }

  Slot holdSlot(long slotId) {
    return em.createQuery("select s.ceremony.id from Slot s where s.id = :id", Long.class)
        .setParameter("id", slotId)
        .getResultStream()
        .findFirst()
        .map(ceremonyId -> holdSlot(ceremonyId, slotId))
        .orElseThrow(() -> new NotThere(slotId));
  }

  /**
   * The slot of a tablet.
   *
   * @throws TabletNotPaired if the token is no slot's, or no longer
   */
  Slot holdSlot(String tabletToken) {
    Slot slot = holdSlot(slotIdOf(tabletToken));
    if (!slot.isPairedWith(Secret.hash(tabletToken))) throw new TabletNotPaired();
    return slot;
  }

  long slotIdOf(String tabletToken) {
    return em.createQuery(
            "select s.id from Slot s where s.tablet.tabletTokenHash = :hash", Long.class)
        .setParameter("hash", Secret.hash(tabletToken == null ? "" : tabletToken))
        .getResultStream()
        .findFirst()
        .orElseThrow(TabletNotPaired::new);
  }

  /** Makes a tablet the next spare of a ceremony that is held. */
  SpareTablet addSpare(Ceremony ceremony, String tokenHash, Instant now) {
    Integer last =
        em.createQuery(
                "select max(s.number) from SpareTablet s where s.ceremony = :ceremony",
                Integer.class)
            .setParameter("ceremony", ceremony)
            .getSingleResult();
    SpareTablet spare = new SpareTablet(ceremony, last == null ? 1 : last + 1, tokenHash, now);
    em.persist(spare);
    return spare;
  }

  private Slot holdSlot(long ceremonyId, long slotId) {
    hold(ceremonyId);
    return em.find(Slot.class, slotId, PESSIMISTIC_WRITE);
  }
}
