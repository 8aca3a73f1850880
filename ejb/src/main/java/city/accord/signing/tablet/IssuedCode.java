package city.accord.signing.tablet;

import city.accord.signing.ceremony.Signatory;
import city.accord.signing.ceremony.Slot;
import java.time.Instant;

/**
 * A slot's code at the one moment it can be read: when it is issued.
 *
 * @param code in two groups, such as {@code 7K3M-9QXW}
 */
public record IssuedCode(
    long slotId, int position, Signatory signatory, String code, Instant expiresAt) {

  /** A code without a slot: for a spare tablet. */
  static IssuedCode ofSpare(ShortCode code, Instant expiresAt) {
    return new IssuedCode(0, 0, null, code.grouped(), expiresAt);
  }

  public boolean isSpare() {
    return signatory == null;
  }

  static IssuedCode of(Slot slot, ShortCode code, Instant expiresAt) {
    return new IssuedCode(slot.id(), slot.position(), slot.signatory(), code.grouped(), expiresAt);
  }

  @Override
  public String toString() {
    return "the code of slot " + slotId;
  }
}
