package city.accord.web;

import city.accord.Refused;
import city.accord.text.LocalizedText;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A refusal in the words that people read. */
public final class RefusalWords {

  private RefusalWords() {}

  /** The reason in the reader's language, wherever it is said. */
  public static String of(Refused refused, Site site) {
    return of(refused.key(), refused.arguments(), site, site.language().locale());
  }

  static String of(String key, Collection<?> arguments, Site site, Locale locale) {
    String pattern = ResourceBundle.getBundle("city.accord.web.messages", locale).getString(key);
    List<Object> words =
        arguments.stream()
            .map(one -> one instanceof LocalizedText text ? site.say(text) : Site.quoted(one))
            .toList();
    return new MessageFormat(pattern, locale).format(words.toArray());
  }
}
