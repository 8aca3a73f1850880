package city.accord.signing.tablet;

import city.accord.NotThere;
import city.accord.Right;
import city.accord.account.Secret;
import city.accord.signing.ceremony.CeremonyLocks;
import city.accord.signing.ceremony.CeremonyLog;
import city.accord.signing.ceremony.Slot;
import city.accord.signing.ceremony.SlotState;
import city.accord.signing.ceremony.TabletMoved;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The spare tablets, and what is done when a tablet fails: a spare takes the slot, or the tablet of
 * another slot does. The new one goes on with the attempt where the stored ink ends; the old one
 * stands by as a spare, should it come back.
 */
@Stateless
@RolesAllowed(Right.CEREMONY)
public class Spares {

  @PersistenceContext private EntityManager em;
  @Inject private CeremonyLocks locks;
  @Inject private TabletSlots tabletSlots;
  @Inject private CeremonyLog log;
  @Inject private Event<TabletMoved> moved;
  @Inject private Clock clock;

  @RolesAllowed({Right.CEREMONY, Right.SEAL, Right.WITNESS, Right.READ})
  public List<Spare> of(long ceremonyId) {
    return em.createQuery(
            "select s from SpareTablet s where s.ceremony.id = :id order by s.number",
            SpareTablet.class)
        .setParameter("id", ceremonyId)
        .getResultStream()
        .map(Spare::of)
        .toList();
  }

  /** The spare that a tablet's token says it is; empty for a token that has a slot, or nothing. */
  @PermitAll
  public Optional<Spare> of(String token) {
    return em.createQuery(
            "select s from SpareTablet s where s.tokenHash = :hash", SpareTablet.class)
        .setParameter("hash", Secret.hash(token))
        .getResultStream()
        .findFirst()
        .map(Spare::of);
  }

  /** Gives a slot to a spare tablet. */
  public void give(long spareId, long slotId) {
    Slot slot = locks.lockSlot(slotId);
    SpareTablet spare = em.find(SpareTablet.class, spareId);
    if (spare == null || spare.ceremony() != slot.ceremony()) throw new NotThere(spareId);
    SlotState before = slot.state();
    standBy(slot);
    em.remove(spare);
    slot.pair(spare.tokenHash(), clock.instant());
    moved.fire(new TabletMoved(slot.ceremony().id(), 0, spareId));
    log.record(slot, "spare-given", before, String.valueOf(spare.number()));
  }

  /**
   * Gives a slot the tablet of another.
   *
   * @throws TabletNotPaired if that has none
   */
  public void move(long fromId, long toId) {
    Slot to = locks.lockSlot(toId);
    Slot from = locks.lockSlot(fromId);
    if (from == to || from.ceremony() != to.ceremony()) throw new NotThere(fromId);
    SlotState fromBefore = from.state();
    SlotState toBefore = to.state();
    String token = from.release().orElseThrow(TabletNotPaired::new);
    standBy(to);
    em.flush(); // a token opens one slot: it leaves the one before it is the other's
    to.pair(token, clock.instant());
    moved.fire(TabletMoved.from(from));
    log.record(from, "tablet-moved", fromBefore, String.valueOf(to.position()));
    log.record(to, "tablet-taken-over", toBefore, String.valueOf(from.position()));
  }

  /** Takes a slot's tablet from it and keeps it as a spare. */
  private void standBy(Slot slot) {
    slot.release()
        .ifPresent(token -> tabletSlots.addSpare(slot.ceremony(), token, clock.instant()));
    moved.fire(TabletMoved.from(slot));
  }
}
