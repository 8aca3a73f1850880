package city.accord.signing.tablet;

import city.accord.signing.binding.InkBinding;
import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CeremonyLog;
import city.accord.signing.ceremony.Consent;
import city.accord.signing.ceremony.Slot;
import city.accord.signing.ceremony.SlotState;
import city.accord.signing.ink.store.Inks;
import city.accord.signing.stroke.Ink;
import city.accord.typeset.Drawable;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * What a signatory does at the tablet. Nobody is signed in there: each call shows the tablet's
 * token, which is good for its one slot alone.
 */
@Stateless
@PermitAll
public class Tablets {

  @PersistenceContext private EntityManager em;
  @Inject private TabletSlots slots;
  @Inject private CeremonyLog log;
  @Inject private Inks inks;
  @Inject private TabletKeys keys;
  @Inject private Clock clock;

  /**
   * The slot of a tablet.
   *
   * @throws TabletNotPaired if the token is no slot's, or no longer
   */
  public TabletView view(String token) {
    return TabletView.of(em.find(Slot.class, slots.idOf(token)));
  }

  /** The signatory has the declaration before them. */
  public void reading(String token) {
    Slot slot = slots.lock(token);
    SlotState before = slot.state();
    slot.read();
    if (slot.state() != before) log.announce(slot, before);
  }

  /** The pen has touched the slot in a new attempt. */
  public void inking(String token, long attempt) {
    Slot slot = slots.lock(token);
    SlotState before = slot.state();
    slot.ink(attempt);
    log.announce(slot, before);
  }

  /**
   * Confirms the ink of an attempt and binds it to text, ceremony, slot, signatory and consent.
   * Asked again for the same attempt it changes nothing.
   *
   * @throws city.accord.signing.ink.store.Inks.NotWhatWasWritten if other ink is stored than the
   *     tablet shows
   * @throws city.accord.signing.tablet.TabletKeys.NotTheTabletsKey if the tablet's own key did not
   *     sign it
   */
  public void confirm(String token, ConfirmInk command) {
    Slot slot = slots.lock(token);
    if (slot.isConfirmed(command.attempt())) return;
    SlotState before = slot.state();
    Ceremony ceremony = slot.ceremony();
    slot.ink(command.attempt());
    Ink ink =
        inks.confirmed(
            ceremony.id(),
            slot.id(),
            command.attempt(),
            command.strokesHash(),
            command.pointCount());
    Consent consent = ceremony.consentIn(command.language());
    keys.take(
        slot,
        token,
        consent,
        command.pointCount(),
        command.strokesHash(),
        command.tabletSignature());
    slot.confirm(command.attempt(), bind(slot, ink, consent), consent, clock.instant());
    log.record(slot, "confirmed", before, null);
  }

  public void decline(String token, String reason) {
    Slot slot = slots.lock(token);
    SlotState before = slot.state();
    slot.decline(reason);
    log.record(slot, "declined", before, reason);
  }

  public void askForHelp(String token) {
    Slot slot = slots.lock(token);
    slot.askForHelp(clock.instant());
    log.record(slot, "help-asked", slot.state(), null);
  }

  private static String bind(Slot slot, Ink ink, Consent consent) {
    Drawable.require(ink.typed());
    return new InkBinding(
            slot.ceremony().declarationVersion().contentHash(),
            slot.ceremony().nonce(),
            slot.position(),
            slot.names(),
            slot.attemptId(),
            consent.hash(),
            ink.hash(),
            ink.toPublic().hash())
        .hash();
  }
}
