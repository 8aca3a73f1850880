package city.accord.signing.verify;

import static city.accord.signing.verify.Case.altered;

import city.accord.Sha256;
import city.accord.signing.seal.CeremonyToSeal;
import city.accord.signing.seal.DeclarationToSeal;
import city.accord.signing.seal.SampleTexts;
import city.accord.signing.seal.Samples;
import city.accord.signing.seal.SlotToSeal;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What somebody with the summit's own key might do: seal a ceremony that was not held like that.
 * Seal and timestamps are true; what is inside contradicts itself.
 */
final class CeremonyAttacks {

  private final Forgery forgery;

  private CeremonyAttacks(Forgery forgery) {
    this.forgery = forgery;
  }

  static Stream<Case> all(Forgery forgery) {
    CeremonyAttacks by = new CeremonyAttacks(forgery);
    return Stream.of(
        by.slots(
            "strokes swapped between slots",
            it -> List.of(with(it, 0, 1), with(it, 1, 0), it.get(2))),
        by.slots("one hand for two", it -> List.of(it.get(0), with(it, 1, 0), it.get(2))),
        by.slots(
            "names swapped between slots",
            it -> List.of(named(it, 0, 1), named(it, 1, 0), it.get(2))),
        by.slots("a slot taken out", it -> List.of(it.get(0), it.get(2))),
        by.slots("slots reordered", it -> List.of(it.get(1), it.get(0), it.get(2))),
        by.slots("a signature made up for one who did not sign", CeremonyAttacks::madeUp),
        by.slots("another attempt said to be the confirmed one", it -> changed(it, attempt())),
        by.slots("another consent", it -> changed(it, consent())),
        by.slots("a proxy made up", it -> changed(it, proxied())),
        by.slots("a flatter slot", it -> List.of(flat(it.get(0)), it.get(1), it.get(2))),
        by.with("strokes replayed in another ceremony", Check.INK, CeremonyAttacks::elsewhere),
        by.with("the text exchanged under the signatures", Check.INK, CeremonyAttacks::profit),
        by.with("another date in the text", Check.INK, CeremonyAttacks::dated));
  }

  private Case with(String what, Check item, UnaryOperator<DeclarationToSeal> change) {
    return altered(what, forgery.sealed(change.apply(forgery.declaration())), item);
  }

  /** The first three slots become others; all after them stay. */
  private Case slots(String what, UnaryOperator<List<SlotToSeal>> change) {
    DeclarationToSeal it = forgery.declaration();
    Stream<SlotToSeal> first = change.apply(it.slots().subList(0, 3)).stream();
    List<SlotToSeal> slots = Stream.concat(first, it.slots().stream().skip(3)).toList();
    return altered(
        what,
        forgery.sealed(new DeclarationToSeal(it.content(), it.ceremony(), slots, it.audit())));
  }

  private static SlotToSeal with(List<SlotToSeal> slots, int to, int from) {
    return signed(slots.get(to), slots.get(from).signature());
  }

  static SlotToSeal signed(SlotToSeal slot, SlotToSeal.Signature signature) {
    return new SlotToSeal(
        slot.position(),
        slot.name(),
        slot.title(),
        slot.place(),
        slot.emblem(),
        slot.aspect(),
        signature);
  }

  private static SlotToSeal named(List<SlotToSeal> slots, int to, int from) {
    SlotToSeal one = slots.get(to);
    SlotToSeal two = slots.get(from);
    return new SlotToSeal(
        one.position(),
        two.name(),
        two.title(),
        two.place(),
        two.emblem(),
        one.aspect(),
        one.signature());
  }

  private static SlotToSeal flat(SlotToSeal slot) {
    return new SlotToSeal(
        slot.position(),
        slot.name(),
        slot.title(),
        slot.place(),
        slot.emblem(),
        5000,
        slot.signature());
  }

  private static List<SlotToSeal> madeUp(List<SlotToSeal> slots) {
    SlotToSeal.Signature other = Samples.signedBy(7).slots().get(6).signature();
    return List.of(slots.get(0), slots.get(1), signed(slots.get(2), other));
  }

  private static List<SlotToSeal> changed(
      List<SlotToSeal> slots, Function<SlotToSeal.Signature, SlotToSeal.Signature> change) {
    SlotToSeal first = signed(slots.get(0), change.apply(slots.get(0).signature()));
    return List.of(first, slots.get(1), slots.get(2));
  }

  private static Function<SlotToSeal.Signature, SlotToSeal.Signature> attempt() {
    return it ->
        new SlotToSeal.Signature(
            it.ink(),
            it.attempt() + 1,
            it.confirmedAt(),
            it.proxy(),
            it.consentLanguage(),
            it.consentHash(),
            it.inkHash());
  }

  private static Function<SlotToSeal.Signature, SlotToSeal.Signature> consent() {
    return it ->
        new SlotToSeal.Signature(
            it.ink(),
            it.attempt(),
            it.confirmedAt(),
            it.proxy(),
            it.consentLanguage(),
            Sha256.hex("I agree to everything."),
            it.inkHash());
  }

  private static Function<SlotToSeal.Signature, SlotToSeal.Signature> proxied() {
    return it ->
        new SlotToSeal.Signature(
            it.ink(),
            it.attempt(),
            it.confirmedAt(),
            LocalizedText.of(Language.EN, "Someone Else"),
            it.consentLanguage(),
            it.consentHash(),
            it.inkHash());
  }

  private static DeclarationToSeal elsewhere(DeclarationToSeal it) {
    CeremonyToSeal other =
        Samples.of(List.of(SampleTexts.english()), 1, "77".repeat(32)).ceremony();
    return new DeclarationToSeal(it.content(), other, it.slots(), it.audit());
  }

  private static DeclarationToSeal profit(DeclarationToSeal it) {
    String other = it.content().replace("lasting development", "lasting profit");
    return new DeclarationToSeal(other, it.ceremony(), it.slots(), it.audit());
  }

  private static DeclarationToSeal dated(DeclarationToSeal it) {
    String other = it.content().replace("2016-03-23", "2016-03-22");
    return new DeclarationToSeal(other, it.ceremony(), it.slots(), it.audit());
  }
}
