package city.accord.signing.seal;

import city.accord.signing.order.Alternat;
import city.accord.signing.verify.SealedPages;
import city.accord.signing.verify.SealedPages.Kind;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of the documents in which a declaration is sealed, with the signatures in its own order.
 *
 * @param party whose original it is, or empty
 * @param originals how many originals there are, certified copies not counted
 */
record Rendition(Kind kind, LocalizedText party, List<SlotToSeal> slots, int originals) {

  /** The deposited one first, then the parties' own in the order of the parties, then the copy. */
  static List<Rendition> of(DeclarationToSeal declaration) {
    List<SlotToSeal> slots = declaration.slots();
    List<List<SlotToSeal>> own = declaration.originals().isAlternat() ? parties(slots) : List.of();
    int originals = 1 + own.size();
    List<Rendition> all = new ArrayList<>();
    all.add(new Rendition(Kind.DEPOSITED, LocalizedText.EMPTY, slots, originals));
    for (List<SlotToSeal> party : own)
      all.add(
          new Rendition(
              Kind.OWN,
              party(party.get(0)),
              Alternat.firstNamed(slots, party, SlotToSeal::group),
              originals));
    if (declaration.originals().hasCopy())
      all.add(new Rendition(Kind.COPY, LocalizedText.EMPTY, slots, originals));
    return all;
  }

  /** Those who signed; who declined or stayed away is no party. A proof has none yet. */
  private static List<List<SlotToSeal>> parties(List<SlotToSeal> slots) {
    boolean proof = slots.stream().allMatch(slot -> slot.signature() == null);
    return Alternat.parties(
        slots.stream().filter(slot -> proof || slot.signature() != null).toList(),
        Rendition::party);
  }

  /** Whom a signature is for: the place or, where somebody signs for none, the person. */
  private static LocalizedText party(SlotToSeal slot) {
    return slot.place().isEmpty() ? slot.name() : slot.place();
  }

  SealedPages pages(int count, String hash) {
    return new SealedPages(kind, slots.stream().map(SlotToSeal::position).toList(), count, hash);
  }

  /** What stands at the head of each page, or "". */
  String stamp(Labels labels) {
    return switch (kind) {
      case DEPOSITED -> "";
      case OWN -> labels.get("original-of", party.in(labels.language()));
      case COPY -> labels.get("copy");
    };
  }

  /** The name of the part that says which of the documents this is, unless there is only one. */
  Optional<String> heading() {
    if (kind == Kind.COPY) return Optional.of("copy");
    return originals > 1 ? Optional.of("original") : Optional.empty();
  }

  /** What that part says. */
  String words(Labels labels, LocalDate signed, LocalizedText place) {
    Language language = labels.language();
    return switch (kind) {
      case DEPOSITED -> labels.get("original-deposited", originals);
      case OWN -> labels.get("original-own", originals, party.in(language));
      case COPY ->
          place.isEmpty()
              ? labels.get("copy-words", labels.date(signed))
              : labels.get("copy-words-at", labels.date(signed), place.in(language));
    };
  }
}
