package city.accord.signing.display;

import city.accord.signing.ceremony.Signatory;
import city.accord.signing.ceremony.Slot;
import city.accord.signing.ink.store.SeatState;

/**
 * A signatory's place on the hall's screen.
 *
 * @param aspect width by height in thousandths
 */
public record HallSlot(long id, int position, Signatory signatory, int aspect, SeatState state) {

  static HallSlot of(Slot slot, boolean veiled) {
    return new HallSlot(
        slot.id(),
        slot.position(),
        slot.signatory(),
        slot.aspect(),
        veiled ? SeatState.WAITING : SeatState.of(slot.state()));
  }
}
