package city.accord.typeset;

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
        "two\nlines",
        "Ẹ̀kọ́ M̀bá ọ́",
        "Еле́на р̀",
        "α̃ρα ᾧδή",
        "กรุงเทพมหานคร น้ำ ที่ ปู่",
        "दिल्ली क्षत्रिय हिन्दी र्कि",
        "مدينة السلام مُحَمَّد، ۱۲۳؟",
        "می\u200cخواهم",
        "שָׁלוֹם",
        "이름 남궁민수 뷁 ㄱㅏ"
      })
  void theNamesOfTheSummitsCitiesCanBeDrawn(String text) {
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
  void aScriptThatNoFontOfOursShapesIsRefusedWithItsName() {
    ScriptNeedsShaping refused =
        assertThrows(ScriptNeedsShaping.class, () -> Drawable.require("சென்னை"));
    assertEquals("Tamil", refused.arguments().get(1));
    assertThrows(ScriptNeedsShaping.class, () -> Drawable.require("ঢাকা"));
    assertThrows(ScriptNeedsShaping.class, () -> Drawable.require("ភ្នំពេញ"));
  }

  @Test
  void aCharacterWithoutGlyphIsRefusedByName() {
    NoGlyph refused = assertThrows(NoGlyph.class, () -> Drawable.require("city 🏙 and 🏙"));
    assertEquals(List.of("🏙 U+1F3D9 CITYSCAPE"), refused.arguments());
  }

  /** A dotted circle, an empty box or a tower of marks would stand in the seal. */
  @Test
  void aMarkWithoutItsLetterIsRefused() {
    assertThrows(StrayMark.class, () -> Drawable.require("\u0301a"));
    assertThrows(StrayMark.class, () -> Drawable.require("ิก"));
    assertThrows(StrayMark.class, () -> Drawable.require("ि"));
    assertThrows(StrayMark.class, () -> Drawable.require("Z\u0335\u0321\u0322\u031b\u0300"));
    assertThrows(StrayMark.class, () -> Drawable.require("王\u0301"));
    assertThrows(NoGlyph.class, () -> Drawable.require("ก\u05b0"));
  }

  /** A Korean keyboard’s 李: texts are composed before. */
  @Test
  void whatIsNotComposedIsNotDrawn() {
    assertThrows(NoGlyph.class, () -> Drawable.require("\uf9e1"));
    assertThrows(NoGlyph.class, () -> Drawable.require("\u1112\u1161\u11ab"));
  }

  @Test
  void anInvisibleCharacterIsRefused() {
    assertThrows(HiddenCharacter.class, () -> Drawable.require("Taipei\u202eiepiaT"));
    assertThrows(HiddenCharacter.class, () -> Drawable.require("zero\u200bwidth"));
    assertThrows(HiddenCharacter.class, () -> Drawable.require("bell\u0007"));
  }
}
