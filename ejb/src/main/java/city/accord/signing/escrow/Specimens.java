package city.accord.signing.escrow;

import city.accord.signing.ceremony.Slot;
import city.accord.signing.examine.Specimen;
import city.accord.signing.stroke.Ink;

/** Lays a confirmed signature before an examiner. */
final class Specimens {

  private Specimens() {}

  static Specimen slot(Slot slot, Ink ink) {
    return new Specimen(
        slot.position(),
        slot.aspect(),
        slot.names(),
        slot.attemptId(),
        slot.confirmation().at(),
        slot.ceremony().declarationVersion().contentHash(),
        slot.ceremony().nonce(),
        ink);
  }
}
