package city.accord.signing.seal;

import city.accord.text.Language;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The few words of the sealed declaration that are not of the declaration itself. */
record Labels(Language language, ResourceBundle words) {

  /** The labels in the first two of these languages that have them, or in English. */
  static List<Labels> in(List<Language> languages) {
    List<Labels> found =
        languages.stream().filter(Labels::isThere).limit(2).map(Labels::in).toList();
    return found.isEmpty() ? List.of(in(Language.EN)) : found;
  }

  /** The labels in a language, or in English. */
  static Labels of(Language language) {
    return in(List.of(language)).get(0);
  }

  String get(String name, Object... arguments) {
    return new MessageFormat(words.getString(name), language.locale()).format(arguments);
  }

  String date(LocalDate date) {
    boolean english = language.locale().getLanguage().equals("en");
    Locale locale = english ? Locale.UK : language.locale();
    return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
  }

  private static Labels in(Language language) {
    return new Labels(language, bundle(language));
  }

  private static boolean isThere(Language language) {
    try {
      bundle(language);
      return true;
    } catch (MissingResourceException e) {
      return false;
    }
  }

  private static ResourceBundle bundle(Language language) {
    String script = language.equals(Language.ZH_HANT) ? "zh_TW" : language.locale().getLanguage();
    return ResourceBundle.getBundle(
        "city.accord.signing.seal.labels_" + script,
        Locale.ROOT,
        Labels.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
