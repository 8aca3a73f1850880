package city.accord.web.print;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/** What the pages say, in each language that they speak at once, as paper says it. */
final class PrintWords {

  private static final List<Language> SPOKEN = List.of(Language.ZH_HANT, Language.EN);

  private PrintWords() {}

  /** The text of a key. */
  static LocalizedText of(String key) {
    Map<Language, String> texts = new HashMap<>();
    for (Language language : SPOKEN)
      texts.put(
          language,
          ResourceBundle.getBundle("city.accord.web.messages", language.locale()).getString(key));
    return LocalizedText.of(texts);
  }

  /** The text of a key with its placeholders filled. */
  static LocalizedText of(String key, Object... arguments) {
    Map<Language, String> texts = new HashMap<>();
    of(key)
        .asMap()
        .forEach((language, text) -> texts.put(language, MessageFormat.format(text, arguments)));
    return LocalizedText.of(texts);
  }
}
