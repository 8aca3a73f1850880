package city.accord.signing.display;

import city.accord.signing.ceremony.Signatory;
import city.accord.signing.ceremony.Slot;
import city.accord.signing.ink.store.HallSlotState;

/**
 * A signatory's place on the hall's screen.
 *
 * @param aspect width by height in thousandths
 */
public record HallSlot(
    long id, int position, Signatory signatory, int aspect, HallSlotState state) {

  static HallSlot of(Slot slot, boolean veiled) {
    return new HallSlot(
        slot.id(),
        slot.position(),
        slot.signatory(),
        slot.aspect(),
        veiled ? HallSlotState.WAITING : HallSlotState.of(slot.state()));
  }
}
