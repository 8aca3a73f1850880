package city.accord.signing.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
    DeclarationVersion frozen = declaration.freeze(TWO_SLOTS, NOW, "officer");
    write(declaration, english("We keep our harbours and rivers clean."));
    assertEquals(
        "We keep our harbours clean.",
        frozen.content().texts().in(Language.EN).orElseThrow().commitments().get(0).text());
    assertEquals(1, frozen.number());
  }

  @Test
  void theContentHashIsThatOfTheCanonicalContentReadBack() {
    DeclarationVersion frozen = harbours("We keep them clean.").freeze(TWO_SLOTS, NOW, "officer");
    assertEquals(frozen.contentHash(), frozen.content().hash());
    assertEquals(frozen.canonicalContent(), frozen.content().canonical());
  }

  @Test
  void theShapeOfTheSlotsIsPartOfWhatIsFrozen() {
    Declaration declaration = harbours("We keep them clean.");
    String two = declaration.freeze(TWO_SLOTS, NOW, "officer").contentHash();
    String three = declaration.freeze(Layout.beside(3), NOW, "officer").contentHash();
    assertNotEquals(two, three);
  }

  @Test
  void anUnchangedDraftIsNotFrozenTwice() {
    Declaration declaration = harbours("We keep them clean.");
    declaration.freeze(TWO_SLOTS, NOW, "officer");
    assertThrows(NothingChanged.class, () -> declaration.freeze(TWO_SLOTS, NOW, "officer"));
  }

  @Test
  void aLanguageWithoutTitleOrCommitmentHoldsTheFreezeBack() {
    Declaration declaration = harbours("We keep them clean.");
    write(declaration, DeclarationText.blank(Language.ZH_HANT));
    NotYetWritten refused =
        assertThrows(NotYetWritten.class, () -> declaration.freeze(TWO_SLOTS, NOW, "officer"));
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
    DeclarationTexts frozen = declaration.freeze(TWO_SLOTS, NOW, "officer").content().texts();
    assertEquals(List.of(Language.EN, Language.ZH_HANT), frozen.languages());
    assertEquals(2, frozen.in(Language.ZH_HANT).orElseThrow().commitments().size());
    assertFalse(frozen.in(Language.ZH_HANT).orElseThrow().commitments().get(0).hasLead());
  }

  @Test
  void theSameLettersHashTheSameHoweverTheyWereTyped() {
    String composed = harbours("P\u00edsek").freeze(TWO_SLOTS, NOW, "a").contentHash();
    String decomposed = harbours("  Pi\u0301sek \r\n").freeze(TWO_SLOTS, NOW, "b").contentHash();
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
    declaration.freeze(TWO_SLOTS, NOW, "officer");
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
                english("\u0928\u092e\u0938\u094d\u0924\u0947"),
                DeclarationText.blank(Language.ZH_HANT)));
    assertEquals(
        List.of("ScriptNeedsShaping", "NotYetWritten"),
        obstacles.stream().map(one -> one.reason().getClass().getSimpleName()).toList());
  }

  private static void write(Declaration declaration, DeclarationText text) {
    declaration.write(declaration.dated(), declaration.texts().with(text));
  }

  private static Declaration harbours(String commitment) {
    return new Declaration(
        1, "harbours", LocalDate.of(2016, 3, 23), DeclarationTexts.of(english(commitment)));
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
