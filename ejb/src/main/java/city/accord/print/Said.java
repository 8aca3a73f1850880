package city.accord.print;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A text and the language whose rules it is set by. */
record Said(String text, Language language) {

  private static final Language HEBREW = Language.of("he");
  private static final Language ARABIC = Language.of("ar");
  private static final Language THAI = Language.of("th");
  private static final Language HINDI = Language.of("hi");
  private static final Language KOREAN = Language.of("ko");

  /** A name, in the language that its script is usually set in. */
  static Said name(String name) {
    return new Said(name, languageOf(name));
  }

  private static Language languageOf(String name) {
    for (int character : name.codePoints().toArray()) {
      UnicodeScript script = UnicodeScript.of(character);
      switch (script) {
        case HAN:
          return Language.ZH_HANT;
        case HEBREW:
          return HEBREW;
        case ARABIC:
          return ARABIC;
        case THAI:
          return THAI;
        case DEVANAGARI:
          return HINDI;
        case HANGUL:
          return KOREAN;
        default:
          break;
      }
    }
    return Language.EN;
  }

  /** A text in the first two of a summit's languages in which it is written, or in any. */
  static List<Said> of(LocalizedText text, Collection<Language> languages) {
    List<Said> said = new ArrayList<>();
    for (Language language : languages) {
      String words = text.exactly(language);
      boolean isNew = said.stream().noneMatch(one -> one.text().equals(words));
      if (!words.isEmpty() && isNew && said.size() < 2) said.add(new Said(words, language));
    }
    if (said.isEmpty() && !text.isEmpty()) {
      Language any = text.languages().iterator().next();
      said.add(new Said(text.exactly(any), any));
    }
    return said;
  }
}
