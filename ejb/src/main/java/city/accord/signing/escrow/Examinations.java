package city.accord.signing.escrow;

import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CeremonyLocks;
import city.accord.signing.ceremony.CeremonyLog;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.ReasonMissing;
import city.accord.signing.ceremony.Slot;
import city.accord.signing.ink.store.Inks;
import city.accord.signing.ink.store.SealedInks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * The full ink series before examiners of handwriting: one signature at a time, for a reason given,
 * each time on record. Once the series is in escrow they take that away, closed.
 */
@Stateless
@RolesAllowed(Right.EXAMINE)
public class Examinations {

  @PersistenceContext private EntityManager em;
  @Inject private Inks inks;
  @Inject private SealedInks sealedInks;
  @Inject private CeremonyLocks locks;
  @Inject private CeremonyLog log;
  @Inject private AuditTrail trail;

  /** Every ceremony that has been signed in, the newest first. */
  public List<ExaminedCeremony> all() {
    return em.createQuery(
            "select c from Ceremony c where c.progress.openedAt is not null", Ceremony.class)
        .getResultStream()
        .sorted((one, other) -> Long.compare(other.id(), one.id()))
        .map(this::examined)
        .toList();
  }

  public ExaminedCeremony ceremony(long id) {
    Ceremony ceremony = Entities.require(em, Ceremony.class, id);
    if (ceremony.progress().openedAt() == null) throw new NotThere(id);
    return examined(ceremony);
  }

  private ExaminedCeremony examined(Ceremony ceremony) {
    EscrowedInk escrow = em.find(EscrowedInk.class, ceremony.id());
    List<ExaminedSlot> slots =
        ceremony.slots().stream().filter(this::isHere).map(ExaminedSlot::of).toList();
    return new ExaminedCeremony(
        ceremony.id(),
        ceremony.state(),
        ceremony.title(),
        slots,
        escrow == null ? null : escrow.handedOverAt());
  }

  private boolean isHere(Slot slot) {
    return slot.state().isSigned()
        && slot.ceremony().state() != CeremonyState.REHEARSING
        && sealedInks.isInClear(slot.ceremony().id());
  }

  /**
   * The full series of one signature.
   *
   * @throws NothingToExamine unless a signature is confirmed there and its full series is here
   */
  public Export export(long slotId, ExportFormat format, String reason) {
    String why = given(reason);
    Slot slot = locks.lockSlot(slotId);
    if (!isHere(slot)) throw new NothingToExamine();
    Export export =
        format.export(
            Specimens.slot(slot, inks.inkOf(slot.ceremony().id(), slot.id(), slot.attemptId())));
    log.record(slot, "ink-exported", slot.state(), why);
    trail.record("ink.exported", "slot " + slotId, export.name() + ": " + why);
    return export;
  }

  /**
   * The escrow of a ceremony, closed as it is.
   *
   * @throws NothingToExamine before the full series is handed over
   */
  public Export escrow(long ceremonyId, String reason) {
    String why = given(reason);
    EscrowedInk escrow = em.find(EscrowedInk.class, ceremonyId);
    if (escrow == null) throw new NothingToExamine();
    trail.record("ink.escrow-taken", "ceremony " + ceremonyId, why);
    return new Export("escrow-" + ceremonyId + ".p7m", "application/pkcs7-mime", escrow.content());
  }

  private static String given(String reason) {
    if (reason == null || reason.isBlank()) throw new ReasonMissing();
    return reason.strip();
  }

  /** There is no confirmed signature in the slot, or its full series has left for the escrow. */
  public static class NothingToExamine extends Refused {

    private static final long serialVersionUID = 1;
  }
}
