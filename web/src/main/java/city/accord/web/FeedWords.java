package city.accord.web;

import city.accord.text.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Messages of the bundles for files that no page makes. */
public final class FeedWords implements UnaryOperator<String> {

  private final Language language;

  public FeedWords(Language language) {
    this.language = language;
  }

  /** The message of a key. */
  @Override
  public String apply(String key) {
    return say(key);
  }

  /** The message of a key, with its placeholders filled. */
  public String say(String key, Object... arguments) {
    String pattern =
        ResourceBundle.getBundle("city.accord.web.messages", language.locale()).getString(key);
    return new MessageFormat(pattern, language.locale())
        .format(Stream.of(arguments).map(Site::quoted).toArray());
  }
}
