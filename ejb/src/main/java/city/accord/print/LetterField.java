package city.accord.print;

import city.accord.Refused;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the text of a letter on paper for what differs from person to person. */
public enum LetterField {
  NAME,
  PASSPORT_NAME,
  /** When the person was born, as a part of a sentence; nothing where that may not be said. */
  BORN,
  TITLE,
  AFFILIATION,
  CATEGORY,
  SUMMIT,
  HOST,
  VENUE,
  FIRST_DAY,
  LAST_DAY;

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}\\n]*\\}");

  /** As it is typed, such as {@code {passport-name}}. */
  public String typed() {
    return "{" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "}";
  }

  public static List<String> allTyped() {
    return Arrays.stream(values()).map(LetterField::typed).toList();
  }

  private static Optional<LetterField> of(String typed) {
    return Arrays.stream(values()).filter(one -> one.typed().equals(typed)).findFirst();
  }

  /** The text with its values; what a value says is never read as a placeholder itself. */
  static String fill(String text, Map<LetterField, String> values) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(of(found.group()).map(values::get).orElse(found.group())));
  }

  /**
   * @throws NoSuchLetterField where what stands in braces is none of these
   */
  static void require(LocalizedText text) {
    for (Language language : text.languages())
      PLACEHOLDER
          .matcher(text.exactly(language))
          .results()
          .map(found -> found.group())
          .filter(typed -> of(typed).isEmpty())
          .findFirst()
          .ifPresent(
              typed -> {
                throw new NoSuchLetterField(text.exactly(language), typed);
              });
  }

  /** Nothing can stand in the place of this. */
  public static class NoSuchLetterField extends Refused {

    private static final long serialVersionUID = 1;

    private final String text;

    NoSuchLetterField(String text, String typed) {
      super(typed);
      this.text = text;
    }

    @Override
    public boolean concerns(String typed) {
      return LocalizedText.of(Language.EN, typed).exactly(Language.EN).equals(text);
    }
  }
}
