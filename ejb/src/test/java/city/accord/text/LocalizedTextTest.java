package city.accord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

  private static final Language CZECH = Language.of("cs");

  @Test
  void readsInTheLanguageAskedForAndElseInEnglish() {
    LocalizedText city = LocalizedText.of("皮塞克", "Pisek").with(CZECH, "Písek");
    assertEquals("皮塞克", city.in(Language.ZH_HANT));
    assertEquals("Písek", city.in(CZECH));
    assertEquals("Pisek", city.in(Language.of("he")));
  }

  /** So that a page can say in which language a text stands there. */
  @Test
  void knowsInWhichLanguageItIsRead() {
    LocalizedText city = LocalizedText.of("皮塞克", "Pisek").with(CZECH, "Písek");
    assertEquals(CZECH, city.shownTo(CZECH));
    assertEquals(Language.EN, city.shownTo(Language.of("he")));
    assertEquals(CZECH, city.with(Language.EN, "").shownTo(Language.of("he")));
    assertEquals(CZECH, LocalizedText.EMPTY.shownTo(CZECH));
  }

  @Test
  void aBlankTextCountsAsNotWritten() {
    LocalizedText title = LocalizedText.of("市長", "Mayor").with(Language.EN, "  ");
    assertFalse(title.isCompleteIn(List.of(Language.ZH_HANT, Language.EN)));
    assertTrue(title.isCompleteIn(List.of(Language.ZH_HANT)));
  }

  @Test
  void isComposedHoweverItWasTyped() {
    assertEquals("Plzeň 李", LocalizedText.of(Language.EN, "Plzen\u030c \uf9e1").in(Language.EN));
  }

  @Test
  void survivesTheDatabaseInEveryScript() {
    LocalizedText text =
        LocalizedText.of("鬱龜讓龘𠮷", "\"quotes\" & <tags>").with(Language.of("he"), "תל אביב");
    LocalizedTextConverter converter = new LocalizedTextConverter();
    assertEquals(text, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(text)));
  }

  @Test
  void whatIsNoTagIsNoLanguage() {
    assertThrows(NotALanguage.class, () -> Language.of("../etc"));
    assertThrows(NotALanguage.class, () -> Language.of(""));
    assertEquals("zh-Hant", Language.of("ZH-hant").tag());
  }
}
