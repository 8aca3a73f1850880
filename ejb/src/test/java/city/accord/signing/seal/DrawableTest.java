package city.accord.signing.seal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
        "e\u0301 in two parts"
      })
  void whatOurCitiesAreCalledCanBeDrawn(String text) {
    assertDoesNotThrow(() -> Drawable.refuse(text));
  }

  @Test
  void aScriptThatJoinsOrStacksIsRefusedWithItsName() {
    ScriptNeedsShaping refused =
        assertThrows(ScriptNeedsShaping.class, () -> Drawable.refuse("مدينة"));
    assertEquals("Arabic", refused.arguments().get(1));
    assertThrows(ScriptNeedsShaping.class, () -> Drawable.refuse("दिल्ली"));
    assertThrows(ScriptNeedsShaping.class, () -> Drawable.refuse("กรุงเทพ"));
    assertThrows(ScriptNeedsShaping.class, () -> Drawable.refuse("שָׁלוֹם"));
  }

  @Test
  void aCharacterWithoutGlyphIsRefusedByName() {
    NoGlyph refused = assertThrows(NoGlyph.class, () -> Drawable.refuse("city 🏙 and 🏙"));
    assertEquals(List.of("🏙", "U+1F3D9"), refused.arguments());
  }

  @Test
  void whatNobodySeesIsRefused() {
    assertThrows(HiddenCharacter.class, () -> Drawable.refuse("Taipei\u202eiepiaT"));
    assertThrows(HiddenCharacter.class, () -> Drawable.refuse("zero\u200bwidth"));
    assertThrows(HiddenCharacter.class, () -> Drawable.refuse("bell\u0007"));
  }
}
