package city.accord.letter;

import city.accord.text.Language;
import java.io.Serializable;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The subject and the text of a letter, with or without its placeholders.
 *
 * @param language of its first part
 */
public record LetterText(Language language, String subject, String body) implements Serializable {

  /** What looks like a placeholder. */
  static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}\\n]*\\}");

  /** With these values; what a value says is never read as a placeholder itself. */
  LetterText filled(Map<Placeholder, String> values) {
    return new LetterText(language, filled(subject, values), filled(body, values).strip());
  }

  private static String filled(String text, Map<Placeholder, String> values) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
  }

  private static String value(MatchResult found, Map<Placeholder, String> values) {
    return Placeholder.of(found.group()).map(values::get).orElse(found.group());
  }
}
