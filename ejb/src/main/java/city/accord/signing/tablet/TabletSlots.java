package city.accord.signing.tablet;

import city.accord.account.Secret;
import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CeremonyLocks;
import city.accord.signing.ceremony.Slot;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Finds the slot that a tablet is paired with, by its token, and keeps a ceremony's spares. */
@Dependent
class TabletSlots {

  @PersistenceContext private EntityManager em;
  @Inject private CeremonyLocks locks;

  /**
   * The slot of a tablet, locked.
   *
   * @throws TabletNotPaired if the token is no slot's, or no longer
   */
  Slot lock(String tabletToken) {
    Slot slot = locks.lockSlot(idOf(tabletToken));
    if (!slot.isPairedWith(Secret.hash(tabletToken))) throw new TabletNotPaired();
    return slot;
  }

  long idOf(String tabletToken) {
    return em.createQuery(
            "select s.id from Slot s where s.tablet.tabletTokenHash = :hash", Long.class)
        .setParameter("hash", Secret.hash(tabletToken == null ? "" : tabletToken))
        .getResultStream()
        .findFirst()
        .orElseThrow(TabletNotPaired::new);
  }

  /** Whether a tablet is a spare of a ceremony, or has been given one of its slots since. */
  boolean isOf(Ceremony ceremony, String tokenHash) {
    return ceremony.slots().stream().anyMatch(slot -> slot.isPairedWith(tokenHash))
        || !em.createQuery(
                "select s.id from SpareTablet s where s.ceremony = :ceremony and s.tokenHash ="
                    + " :hash",
                Long.class)
            .setParameter("ceremony", ceremony)
            .setParameter("hash", tokenHash)
            .getResultList()
            .isEmpty();
  }

  /** Makes a tablet the next spare of a ceremony, which the caller has locked. */
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
}
