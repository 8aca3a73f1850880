package city.accord.signing.ceremony;

import city.accord.Right;
import city.accord.text.LocalizedText;
import city.accord.typeset.Drawable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** What the protocol office does about one slot while the signing goes on. */
@Stateless
@RolesAllowed(Right.CEREMONY)
public class Slots {

  @Inject private CeremonyLocks locks;
  @Inject private CeremonyLog log;
  @Inject private Event<TabletMoved> moved;

  /** The signatory will not come. */
  public void absent(long slotId, String reason) {
    change(slotId, "absent", reason, slot -> slot.missing(reason));
  }

  /** The signatory has told the office that they will not sign, and why. */
  public void decline(long slotId, String reason) {
    String why = Reason.required(reason);
    change(slotId, "declined", why, slot -> slot.decline(why));
  }

  /** Someone else signs in the signatory's stead, on an authority that goes on record. */
  public void entrust(long slotId, LocalizedText proxy, String authority) {
    proxy.asMap().values().forEach(Drawable::require);
    change(slotId, "entrusted", authority, slot -> slot.entrust(proxy, authority));
  }

  /** Opens one slot anew before the seal, for a reason that goes on record. */
  public void reopen(long slotId, String reason) {
    change(slotId, "reopened", Reason.required(reason), Slot::reopen);
  }

  /** Takes the slot from its tablet; confirmed ink stays. */
  public void unpair(long slotId) {
    change(slotId, "tablet-sent-away", null, Slot::unpair);
    moved.fire(TabletMoved.from(locks.lockSlot(slotId)));
  }

  /** A member of staff, by name, sits beside the signatory; none ends it. */
  public void host(long slotId, String name) {
    boolean ends = name == null || name.isBlank();
    change(slotId, ends ? "host-left" : "host-came", ends ? null : name.strip(), s -> s.host(name));
  }

  /** Someone has gone to the signatory who asked. */
  public void helped(long slotId) {
    change(slotId, "helped", null, Slot::helped);
  }

  private void change(long slotId, String event, String reason, Consumer<Slot> verb) {
    Slot slot = locks.lockSlot(slotId);
    SlotState before = slot.state();
    verb.accept(slot);
    log.record(slot, event, before, reason);
  }
}
