package city.accord.summit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenThingTest {

  private static final Language HEBREW = Language.of("he");
  private static final List<Language> WANTED = List.of(Language.ZH_HANT, Language.EN, HEBREW);

  private final LocalizedText whole = LocalizedText.of("講題", "Talk").with(HEBREW, "הרצאה");

  @Test
  void aThingLacksEachLanguageInWhichOneOfItsTextsIsMissing() {
    LocalizedText half = LocalizedText.of(Language.EN, "Summary");
    assertEquals(List.of(Language.ZH_HANT, HEBREW), thing(whole, half).lacks(WANTED));
  }

  @Test
  void whatIsWrittenInNoLanguageIsNotMissing() {
    assertEquals(List.of(), thing(whole, LocalizedText.EMPTY).lacks(WANTED));
  }

  private static WrittenThing thing(LocalizedText... texts) {
    return new WrittenThing("session", "talk", texts[0], List.of(texts));
  }
}
