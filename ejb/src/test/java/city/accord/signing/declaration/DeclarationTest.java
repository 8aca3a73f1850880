package city.accord.signing.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.signing.declaration.Declaration.NothingChanged;
import city.accord.signing.declaration.Layout.NoRoomForSlots;
import city.accord.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclarationTest {

  private static final Instant NOW = Instant.parse("2016-03-20T02:00:00Z");
  private static final Layout TWO_SLOTS = Layout.beside(2);

  @Test
  void aFrozenVersionKeepsItsWordsWhateverIsWrittenLater() {
    Declaration declaration = harbours("We keep our harbours clean.");
    DeclarationVersion frozen = declaration.freeze(TWO_SLOTS, NOW, "officer", null);
    write(declaration, english("We keep our harbours and rivers clean."));
    assertEquals(
        "We keep our harbours clean.",
        frozen.content().texts().in(Language.EN).orElseThrow().commitments().get(0).text());
    assertEquals(1, frozen.number());
  }

  @Test
  void theContentHashIsThatOfTheCanonicalContentReadBack() {
    DeclarationVersion frozen =
        harbours("We keep them clean.").freeze(TWO_SLOTS, NOW, "officer", null);
    assertEquals(frozen.contentHash(), frozen.content().hash());
    assertEquals(frozen.canonicalContent(), frozen.content().canonical());
  }

  @Test
  void theShapeOfTheSlotsIsPartOfWhatIsFrozen() {
    Declaration declaration = harbours("We keep them clean.");
    String two = declaration.freeze(TWO_SLOTS, NOW, "officer", null).contentHash();
    String three = declaration.freeze(Layout.beside(3), NOW, "officer", null).contentHash();
    assertNotEquals(two, three);
  }

  @Test
  void anUnchangedDraftIsNotFrozenTwice() {
    Declaration declaration = harbours("We keep them clean.");
    declaration.freeze(TWO_SLOTS, NOW, "officer", null);
    assertThrows(NothingChanged.class, () -> declaration.freeze(TWO_SLOTS, NOW, "officer", null));
  }

  @Test
  void aLanguageWithoutTitleOrCommitmentHoldsTheFreezeBack() {
    Declaration declaration = harbours("We keep them clean.");
    write(declaration, DeclarationText.blank(Language.ZH_HANT));
    NotYetWritten refused =
        assertThrows(
            NotYetWritten.class, () -> declaration.freeze(TWO_SLOTS, NOW, "officer", null));
    assertEquals(List.of("繁體中文"), refused.arguments());
  }

  @Test
  void theLanguagesNeedNotBeParallel() {
    Declaration declaration = harbours("We keep them clean.");
    write(
        declaration,
        new DeclarationText(
            Language.ZH_HANT,
            "港口宣言",
            "",
            List.of(),
            List.of(new Commitment("", "維護港口清潔。"), new Commitment("", "彼此交流經驗。")),
            "謹此宣言。"));
    DeclarationTexts frozen =
        declaration.freeze(TWO_SLOTS, NOW, "officer", "on purpose").content().texts();
    assertEquals(List.of(Language.EN, Language.ZH_HANT), frozen.languages());
    assertEquals(2, frozen.in(Language.ZH_HANT).orElseThrow().commitments().size());
    assertFalse(frozen.in(Language.ZH_HANT).orElseThrow().commitments().get(0).hasLead());
  }

  @Test
  void theSameLettersHashTheSameHoweverTheyWereTyped() {
    String composed = harbours("P\u00edsek").freeze(TWO_SLOTS, NOW, "a", null).contentHash();
    String decomposed =
        harbours("  Pi\u0301sek \r\n").freeze(TWO_SLOTS, NOW, "b", null).contentHash();
    assertEquals(composed, decomposed);
  }

  @Test
  void aLayoutHoldsFromOneSlotToAHundredAndFifty() {
    assertEquals(150, Layout.beside(150).slots());
    assertThrows(NoRoomForSlots.class, () -> Layout.beside(0));
    assertThrows(NoRoomForSlots.class, () -> Layout.beside(151));
  }

  @Test
  void whatChangedSinceTheFreezeIsToldPartByPart() {
    Declaration declaration = harbours("We keep them clean.");
    declaration.freeze(TWO_SLOTS, NOW, "officer", null);
    write(declaration, english("We keep them open."));
    assertEquals(
        List.of(
            new TextChange(
                Language.EN,
                TextPart.COMMITMENT,
                1,
                "Clean harbours: We keep them clean.",
                "Clean harbours: We keep them open.")),
        declaration.changesSinceFrozen());
  }

  @Test
  void whatCannotBeDrawnOrIsMissingIsToldAllAtOnce() {
    List<FreezeProblem> obstacles =
        FreezeProblem.of(
            DeclarationTexts.of(
                english("Fire\uD83D\uDD25man"), DeclarationText.blank(Language.ZH_HANT)));
    assertEquals(
        List.of("NoGlyph", "NotYetWritten"),
        obstacles.stream().map(one -> one.reason().getClass().getSimpleName()).toList());
  }

  private static void write(Declaration declaration, DeclarationText text) {
    declaration.write(declaration.dated(), declaration.texts().with(text));
  }

  private static Declaration harbours(String commitment) {
    return new Declaration(
        1, "harbours", LocalDate.of(2016, 3, 23), DeclarationTexts.of(english(commitment)));
  }

  @Test
  void languagesWithDifferentNumbersOfCommitmentsAreFrozenOnlyForAReason() {
    Declaration uneven = unevenHarbours();
    for (String none : new String[] {null, "", "  "})
      assertThrows(
          Declaration.UnevenWithoutReason.class,
          () -> uneven.freeze(TWO_SLOTS, NOW, "officer", none));
    DeclarationVersion frozen = uneven.freeze(TWO_SLOTS, NOW, "officer", " One point is local. ");
    assertEquals("One point is local.", frozen.unevenReason());
  }

  @Test
  void aReasonIsNoPartOfWhatIsSigned() {
    assertEquals(
        unevenHarbours().freeze(TWO_SLOTS, NOW, "officer", "One").contentHash(),
        unevenHarbours().freeze(TWO_SLOTS, NOW, "officer", "Another").contentHash());
  }

  private static Declaration unevenHarbours() {
    DeclarationText chinese =
        new DeclarationText(
            Language.ZH_HANT,
            "港口",
            "",
            List.of(),
            List.of(new Commitment("", "港口潔淨。"), new Commitment("", "河川潔淨。")),
            "");
    DeclarationTexts texts = DeclarationTexts.of(english("We keep them clean."), chinese);
    return new Declaration(1, "harbours", LocalDate.parse("2016-03-23"), texts);
  }

  private static DeclarationText english(String commitment) {
    return new DeclarationText(
        Language.EN,
        "Harbours",
        "",
        List.of(),
        List.of(new Commitment("Clean harbours:", commitment)),
        "");
  }
}
