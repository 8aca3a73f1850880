package city.accord.web;

import city.accord.text.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/** Messages of the bundles for files that no page makes. */
public final class FeedWords implements UnaryOperator<String> {

  private final Language language;

  public FeedWords(Language language) {
    this.language = language;
  }

  /** The message of a key. */
  @Override
  public String apply(String key) {
    String pattern =
        ResourceBundle.getBundle("city.accord.web.messages", language.locale()).getString(key);
    return new MessageFormat(pattern, language.locale()).format(new Object[0]);
  }
}
