package city.accord.signing.glyph;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.Refused;
import city.accord.text.HiddenCharacter;
import city.accord.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "灣臺鬱龜讓龘",
        "智慧城市臺北宣言「共同」，。：；？！—…",
        "Písek, Plzeň, Žďár, Łódź",
        "תל אביב",
        "Μακεδονία",
        "Москва",
        "Nguyễn Văn",
        "two\nlines"
      })
  void whatOurCitiesAreCalledCanBeDrawn(String text) {
    assertDoesNotThrow(() -> Drawable.require(text));
  }

  /** A motto is regular, a title bold, a typed name slanted, each in any of the languages. */
  @Test
  void whatCanBeDrawnCanBeDrawnInEveryFaceAndLanguage() {
    List<String> missing = new ArrayList<>();
    for (int c = ' '; c <= 0x3ffff; c++) {
      if (!isDrawable(Character.toString(c))) continue;
      for (Face face : Face.values())
        for (Language language : List.of(Language.EN, Language.ZH_HANT))
          if (face.fontOf(c, language).isEmpty())
            missing.add(String.format("U+%04X %s %s", c, face, language));
    }
    assertEquals(List.of(), missing);
  }

  private static boolean isDrawable(String text) {
    try {
      Drawable.require(text);
      return true;
    } catch (Refused e) {
      return false;
    }
  }

  @Test
  void aScriptThatJoinsOrStacksIsRefusedWithItsName() {
    ScriptNeedsShaping refused =
        assertThrows(ScriptNeedsShaping.class, () -> Drawable.require("مدينة"));
    assertEquals("Arabic", refused.arguments().get(1));
    assertThrows(ScriptNeedsShaping.class, () -> Drawable.require("दिल्ली"));
    assertThrows(ScriptNeedsShaping.class, () -> Drawable.require("กรุงเทพ"));
    assertThrows(ScriptNeedsShaping.class, () -> Drawable.require("שָׁלוֹם"));
  }

  @Test
  void aCharacterWithoutGlyphIsRefusedByName() {
    NoGlyph refused = assertThrows(NoGlyph.class, () -> Drawable.require("city 🏙 and 🏙"));
    assertEquals(List.of("🏙 U+1F3D9 CITYSCAPE"), refused.arguments());
  }

  /** A Korean keyboard’s 李, and letters with their accents apart: texts are composed before. */
  @Test
  void whatIsNotComposedIsNotDrawn() {
    assertThrows(NoGlyph.class, () -> Drawable.require("\uf9e1"));
    assertThrows(Refused.class, () -> Drawable.require("e\u0301"));
  }

  @Test
  void whatNobodySeesIsRefused() {
    assertThrows(HiddenCharacter.class, () -> Drawable.require("Taipei\u202eiepiaT"));
    assertThrows(HiddenCharacter.class, () -> Drawable.require("zero\u200bwidth"));
    assertThrows(HiddenCharacter.class, () -> Drawable.require("bell\u0007"));
  }
}
