package city.accord.typeset;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.text.HiddenCharacter;
import city.accord.text.LatinLetters;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a registration hears of a name that wall or seal cannot show. */
class NamesTest {

  private final DrawableGlyphs drawable = new DrawableGlyphs();

  @Test
  void anEmojiIsRefusedAsTheCharacterItIs() {
    NoGlyph given = assertThrows(NoGlyph.class, () -> require(null, "Zoë 👩🏽\u200d🚒", "Fire"));
    assertEquals(
        List.of(
            "👩 U+1F469 WOMAN, 🏽 U+1F3FD EMOJI MODIFIER FITZPATRICK TYPE-4,"
                + " 🚒 U+1F692 FIRE ENGINE"),
        given.arguments());
    NoGlyph family = assertThrows(NoGlyph.class, () -> require(null, "Zoë", "Fire🔥man"));
    assertEquals(List.of("🔥 U+1F525 FIRE"), family.arguments());
  }

  @Test
  void anInvisibleNameIsRefused() {
    assertThrows(HiddenCharacter.class, () -> require("\u200b", "Ann", "Lee"));
    HiddenCharacter refused =
        assertThrows(HiddenCharacter.class, () -> require(null, null, "\u200b\u2060"));
    assertEquals(List.of("U+200B ZERO WIDTH SPACE, U+2060 WORD JOINER"), refused.arguments());
  }

  @Test
  void aNameWithBidirectionalControlsIsRefused() {
    HiddenCharacter refused =
        assertThrows(HiddenCharacter.class, () -> require("Eve \u202e", "rof \u202d x", "Lee"));
    assertEquals(List.of("U+202E RIGHT-TO-LEFT OVERRIDE"), refused.arguments());
    assertThrows(HiddenCharacter.class, () -> require(null, "rof \u202d x", "Lee"));
  }

  @Test
  void hanCharactersInALatinNameAreAskedAbout() {
    assertDoesNotThrow(() -> require(null, "雅文", "陳"));
    assertEquals("陳 U+9673 CJK UNIFIED IDEOGRAPH-9673", LatinLetters.othersIn("陳"));
  }

  /** It stands on web pages, in the reader's own fonts. */
  @Test
  void aNativeNameMayBeInAnyScript() {
    assertDoesNotThrow(() -> require("ბიძინა", "Bidzina", "K"));
    assertDoesNotThrow(() -> require("ஸ்டாலின்", "M. K.", "Stalin"));
    assertDoesNotThrow(() -> require("می\u200cخواهم", "M", "K"));
  }

  /** A Han name is what the declaration shows in Chinese. */
  @Test
  void aNativeNameThatIsSealedIsDrawable() {
    assertThrows(NoGlyph.class, () -> require("王🔥明", "Ming", "Wang"));
  }

  private void require(String nativeName, String given, String family) {
    drawable.require(
        new PersonName(
            nativeName,
            given,
            family,
            PersonName.Order.GIVEN_FIRST,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY));
  }
}
