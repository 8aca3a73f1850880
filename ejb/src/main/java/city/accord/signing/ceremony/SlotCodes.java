package city.accord.signing.ceremony;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import city.accord.account.Role;
import city.accord.account.Secret;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The codes that open tablets. Each is issued by the protocol office for one slot and read once; an
 * invitation alone never signs.
 */
@Stateless
@RolesAllowed(Role.CEREMONY)
public class SlotCodes {

  private static final Duration VALID = Duration.ofHours(12);

  @PersistenceContext private EntityManager em;
  @Inject private Registry registry;
  @Inject private Chronicle chronicle;
  @Inject private WrongCodes wrongCodes;
  @Inject private Clock clock;

  /** Issues a code for one slot; codes of it that were not used yet open nothing any more. */
  public IssuedCode issue(long slotId) {
    return issue(registry.holdSlot(slotId));
  }

  /** Issues codes for every slot that still awaits a signature and has no tablet. */
  public List<IssuedCode> issueAll(long ceremonyId) {
    return registry.hold(ceremonyId).slots().stream()
        .filter(slot -> !slot.state().isSettled() && !slot.isPaired())
        .map(this::issue)
        .toList();
  }

  private IssuedCode issue(Slot slot) {
    if (!slot.ceremony().state().isUnsealed()) throw new OutOfOrder(slot.ceremony().state());
    Instant now = clock.instant();
    revokeOpen(slot, now);
    ShortCode code = ShortCode.random();
    SlotCode issued = new SlotCode(slot, code, now, now.plus(VALID));
    em.persist(issued);
    chronicle.tell(slot, "code-issued", slot.state(), null);
    return IssuedCode.of(slot, code, issued.expiresAt());
  }

  /** Takes back a slot's code and its tablet. */
  public void revoke(long slotId) {
    Slot slot = registry.holdSlot(slotId);
    SlotState before = slot.state();
    revokeOpen(slot, clock.instant());
    slot.unpair();
    chronicle.tell(slot, "code-revoked", before, null);
  }

  private void revokeOpen(Slot slot, Instant now) {
    em.createQuery(
            "select c from SlotCode c where c.slot = :slot and c.usedAt is null and c.revokedAt is"
                + " null",
            SlotCode.class)
        .setParameter("slot", slot)
        .getResultStream()
        .forEach(code -> code.revoke(now));
  }

  /**
   * Gives a tablet the slot of a code. Whatever tablet had the slot before has lost it.
   *
   * @param caller where the try comes from, such as an address; wrong tries from there are slowed
   * @throws TooManyWrongCodes while it has to wait
   */
  @PermitAll
  public PairedTablet redeem(String typed, String caller) {
    wrongCodes.refuse(caller);
    SlotCode code =
        find(typed)
            .orElseThrow(
                () -> {
                  wrongCodes.count(caller);
                  return new CodeUnknown();
                });
    Slot slot = registry.holdSlot(code.slot().id());
    em.refresh(code, PESSIMISTIC_WRITE);
    SlotState before = slot.state();
    String token = Secret.random();
    code.redeem(Secret.hash(token), clock.instant());
    wrongCodes.forgive(caller);
    chronicle.tell(slot, "tablet-paired", before, null);
    return new PairedTablet(slot.ceremony().id(), slot.id(), token);
  }

  /** Whose slot a code opens, to be shown before it is used up; empty for no open code. */
  @PermitAll
  public Optional<Seat> look(String typed, String caller) {
    wrongCodes.refuse(caller);
    Optional<SlotCode> code = find(typed);
    if (code.isEmpty()) wrongCodes.count(caller);
    Instant now = clock.instant();
    return code.filter(known -> known.isOpen(now)).map(known -> Seat.of(known.slot()));
  }

  private Optional<SlotCode> find(String typed) {
    if (!ShortCode.isPossible(typed)) return Optional.empty();
    return em.createQuery("select c from SlotCode c where c.codeHash = :hash", SlotCode.class)
        .setParameter("hash", ShortCode.typed(typed).hash())
        .getResultStream()
        .findFirst();
  }
}
