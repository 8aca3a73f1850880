package city.accord.signing.display;

import city.accord.signing.ceremony.Slot;
import city.accord.signing.ink.SeatState;
import city.accord.text.LocalizedText;

/**
 * A signatory's place on the hall's screen.
 *
 * @param aspect width by height in thousandths
 */
public record HallSlot(
    long id,
    int position,
    LocalizedText name,
    LocalizedText title,
    LocalizedText place,
    String emblem,
    int aspect,
    SeatState state) {

  static HallSlot of(Slot slot, boolean veiled) {
    return new HallSlot(
        slot.id(),
        slot.position(),
        slot.name(),
        slot.title(),
        slot.place(),
        slot.emblem(),
        slot.aspect(),
        veiled ? SeatState.WAITING : SeatState.of(slot.state()));
  }
}
