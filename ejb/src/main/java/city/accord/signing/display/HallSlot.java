package city.accord.signing.display;

import city.accord.emblem.Mark;
import city.accord.signing.ceremony.Signatory;
import city.accord.signing.ceremony.Slot;
import city.accord.signing.ink.store.HallSlotState;
import city.accord.text.LocalizedText;

/**
 * A signatory's place on the hall's screen.
 *
 * @param heading the name of the group that begins with this slot, or empty
 * @param mark the flag or the emblem beside the name, or null where a letter stands
 * @param aspect width by height in thousandths
 */
public record HallSlot(
    long id,
    int position,
    LocalizedText heading,
    Signatory signatory,
    Mark mark,
    int aspect,
    HallSlotState state) {

  static HallSlot of(Slot slot, boolean veiled) {
    return new HallSlot(
        slot.id(),
        slot.position(),
        slot.ceremony().heading(slot),
        slot.signatory(),
        slot.mark(),
        slot.aspect(),
        veiled ? HallSlotState.WAITING : HallSlotState.of(slot.state()));
  }
}
