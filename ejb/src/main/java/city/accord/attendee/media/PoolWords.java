package city.accord.attendee.media;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What letters and cards call the things of a pool, in English and in Traditional Chinese. */
public final class PoolWords {

  private static final String BUNDLE = "city.accord.attendee.media.letters";
  private static final List<Language> LANGUAGES = List.of(Language.ZH_HANT, Language.EN);

  private PoolWords() {}

  /** A kind of medium. */
  public static LocalizedText medium(Medium medium) {
    return both("medium-" + medium.name().toLowerCase(Locale.ROOT));
  }

  /**
   * A word of the bundle, in both languages.
   *
   * @param key such as {@code card.pool}
   */
  public static LocalizedText both(String key) {
    LocalizedText text = LocalizedText.EMPTY;
    for (Language language : LANGUAGES) text = text.with(language, in(language, key));
    return text;
  }

  static String in(Language language, String key) {
    return ResourceBundle.getBundle(BUNDLE, language.locale()).getString(key);
  }
}
