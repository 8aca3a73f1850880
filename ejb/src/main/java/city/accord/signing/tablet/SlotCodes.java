package city.accord.signing.tablet;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import city.accord.Right;
import city.accord.account.Brake;
import city.accord.account.Brake.TooManyTries;
import city.accord.account.Secret;
import city.accord.account.TryLimit;
import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CeremonyLocks;
import city.accord.signing.ceremony.CeremonyLog;
import city.accord.signing.ceremony.Slot;
import city.accord.signing.ceremony.SlotState;
import city.accord.signing.ceremony.TabletMoved;
import city.accord.signing.ceremony.WrongState;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * The codes that open tablets. Each is issued by the protocol office for one slot and read once; an
 * invitation alone never signs.
 */
@Stateless
@RolesAllowed(Right.CEREMONY)
public class SlotCodes {

  private static final Logger LOG = Logger.getLogger(SlotCodes.class.getName());
  private static final Duration VALID = Duration.ofHours(12);

  @PersistenceContext private EntityManager em;
  @Inject private CeremonyLocks locks;
  @Inject private TabletSlots tabletSlots;
  @Inject private CeremonyLog log;
  @Inject private Brake brake;
  @Inject private Event<TabletMoved> moved;
  @Inject private Clock clock;

  /** Issues a code for one slot; codes of it that were not used yet open nothing any more. */
  public IssuedCode issue(long slotId) {
    return issue(locks.lockSlot(slotId));
  }

  /** Issues codes for every slot that still awaits a signature and has no tablet. */
  public List<IssuedCode> issueAll(long ceremonyId) {
    return locks.lock(ceremonyId).slots().stream()
        .filter(slot -> !slot.state().isSettled() && !slot.isPaired())
        .map(this::issue)
        .toList();
  }

  private IssuedCode issue(Slot slot) {
    if (!slot.ceremony().state().isUnsealed()) throw new WrongState(slot.ceremony().state());
    Instant now = clock.instant();
    revokeOpen(slot, now);
    ShortCode code = ShortCode.random();
    SlotCode issued = new SlotCode(slot, code, now, now.plus(VALID));
    em.persist(issued);
    log.record(slot, "code-issued", slot.state(), null);
    return IssuedCode.of(slot, code, issued.expiresAt());
  }

  /** Issues a code that makes a spare tablet. */
  public IssuedCode issueSpare(long ceremonyId) {
    Ceremony ceremony = locks.lock(ceremonyId);
    ceremony.requireUnsealed();
    Instant now = clock.instant();
    ShortCode code = ShortCode.random();
    em.persist(new SlotCode(ceremony, code, now, now.plus(VALID)));
    log.record(ceremony, "spare-code-issued", ceremony.state(), null);
    return IssuedCode.ofSpare(code, now.plus(VALID));
  }

  /** Takes back a slot's code and its tablet. */
  public void revoke(long slotId) {
    Slot slot = locks.lockSlot(slotId);
    SlotState before = slot.state();
    revokeOpen(slot, clock.instant());
    slot.unpair();
    moved.fire(TabletMoved.from(slot));
    log.record(slot, "code-revoked", before, null);
  }

  /** When the open codes of a ceremony expire, by the id of their slot. */
  @RolesAllowed({Right.CEREMONY, Right.SEAL, Right.WITNESS, Right.READ})
  public Map<Long, Instant> openUntil(long ceremonyId) {
    Map<Long, Instant> until = new HashMap<>();
    em.createQuery(
            "select c from SlotCode c where c.slot.ceremony.id = :id and c.usedAt is null and"
                + " c.revokedAt is null and c.expiresAt > :now",
            SlotCode.class)
        .setParameter("id", ceremonyId)
        .setParameter("now", clock.instant())
        .getResultStream()
        .forEach(code -> until.put(code.slot().id(), code.expiresAt()));
    return until;
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
   * @throws TooManyTries while it has to wait
   */
  @PermitAll
  public PairedTablet redeem(String typed, String caller) {
    SlotCode code = findFor(caller, typed).orElseThrow(CodeUnknown::new);
    String token = Secret.random();
    if (code.slot() == null) becomeSpare(code, Secret.hash(token));
    else pair(code, Secret.hash(token));
    long slotId = code.slot() == null ? 0 : code.slot().id();
    return new PairedTablet(code.ceremony().id(), slotId, token);
  }

  private void pair(SlotCode code, String tokenHash) {
    Slot slot = locks.lockSlot(code.slot().id());
    em.refresh(code, PESSIMISTIC_WRITE);
    SlotState before = slot.state();
    code.redeem(tokenHash, clock.instant());
    moved.fire(TabletMoved.from(slot));
    log.record(slot, "tablet-paired", before, null);
  }

  private void becomeSpare(SlotCode code, String tokenHash) {
    Ceremony ceremony = locks.lock(code.ceremony().id());
    em.refresh(code, PESSIMISTIC_WRITE);
    code.redeem(tokenHash, clock.instant());
    SpareTablet spare = tabletSlots.addSpare(ceremony, tokenHash, clock.instant());
    log.record(ceremony, "spare-paired", ceremony.state(), String.valueOf(spare.number()));
  }

  /**
   * Whether a code is the one by which this tablet was paired, so that it goes on as it is when it
   * scans it again.
   */
  @PermitAll
  public boolean isOwn(String typed, String tabletToken) {
    String tokenHash = Secret.hash(tabletToken);
    return find(typed)
        .filter(SlotCode::isUsed)
        .filter(
            code ->
                code.slot() == null
                    ? tabletSlots.isOf(code.ceremony(), tokenHash)
                    : code.slot().isPairedWith(tokenHash))
        .isPresent();
  }

  /** Whose slot a code opens, to be shown before it is used up; empty for no open code. */
  @PermitAll
  public Optional<TabletView> look(String typed, String caller) {
    Optional<SlotCode> code = findFor(caller, typed);
    Instant now = clock.instant();
    return code.filter(known -> known.isOpen(now) && known.slot() != null)
        .map(known -> TabletView.of(known.slot()));
  }

  private Optional<SlotCode> findFor(String caller, String typed) {
    List<TryLimit> limit = List.of(limit(caller));
    brake.admit(limit);
    Optional<SlotCode> code = find(typed);
    if (code.isPresent()) brake.takeBack(limit);
    else LOG.info(() -> "A wrong slot code came from " + caller);
    return code;
  }

  /**
   * All tablets of a hall may share one address, with its guests: the wait stays short. It still
   * makes guessing one of forty bits hopeless.
   */
  private static TryLimit limit(String caller) {
    return new TryLimit(
        "slot code from " + caller,
        20,
        Duration.ofSeconds(1),
        Duration.ofSeconds(10),
        Duration.ofHours(1));
  }

  private Optional<SlotCode> find(String typed) {
    if (!ShortCode.isPossible(typed)) return Optional.empty();
    return em.createQuery("select c from SlotCode c where c.codeHash = :hash", SlotCode.class)
        .setParameter("hash", ShortCode.typed(typed).hash())
        .getResultStream()
        .findFirst();
  }
}
