package city.accord.signing.escrow;

import city.accord.signing.ceremony.Signatory;
import city.accord.signing.ceremony.Slot;
import java.time.Instant;

/** A confirmed signature, as the examiner's list has it. */
public record ExaminedSlot(long id, int position, Signatory signatory, Instant confirmedAt) {

  static ExaminedSlot of(Slot slot) {
    return new ExaminedSlot(slot.id(), slot.position(), slot.signatory(), slot.confirmation().at());
  }
}
