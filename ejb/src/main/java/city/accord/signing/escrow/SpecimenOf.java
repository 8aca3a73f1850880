package city.accord.signing.escrow;

import city.accord.signing.ceremony.Signatory;
import city.accord.signing.ceremony.Slot;
import city.accord.signing.examine.Specimen;
import city.accord.signing.ink.Ink;
import city.accord.signing.verify.SignatoryNames;
import city.accord.text.LocalizedText;
import java.util.Map;
import java.util.TreeMap;

/** Lays a confirmed signature before an examiner. */
final class SpecimenOf {

  private SpecimenOf() {}

  static Specimen slot(Slot slot, Ink ink) {
    Signatory signatory = slot.signatory();
    return new Specimen(
        slot.position(),
        slot.aspect(),
        new SignatoryNames(
            byTag(signatory.name()),
            byTag(signatory.title()),
            byTag(signatory.place()),
            slot.proxy() == null ? Map.of() : byTag(slot.proxy().name())),
        slot.attemptId(),
        slot.confirmation().at(),
        slot.ceremony().declarationVersion().contentHash(),
        slot.ceremony().nonce(),
        ink);
  }

  private static Map<String, String> byTag(LocalizedText text) {
    Map<String, String> texts = new TreeMap<>();
    text.asMap().forEach((language, value) -> texts.put(language.tag(), value));
    return texts;
  }
}
