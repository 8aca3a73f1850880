package city.accord.letter;

import city.accord.Refused;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Subject and text of a kind of letter, with placeholders, in each language that has both. */
public record LetterTemplate(LocalizedText subject, LocalizedText body) implements Serializable {

  static final LetterTemplate NONE = new LetterTemplate(LocalizedText.EMPTY, LocalizedText.EMPTY);

  Optional<LetterText> in(Language language) {
    String text = body.exactly(language);
    if (text.isEmpty()) return Optional.empty();
    return Optional.of(new LetterText(language, subject.exactly(language), text));
  }

  /**
   * Lets a template pass by which every letter of the kind can be written.
   *
   * @throws HalfATemplate where a language has a subject or a text, and not the other
   * @throws UnknownPlaceholder where what stands in braces is no placeholder of the kind, or none
   *     for its subject
   * @throws PlaceholderMissing where a text lacks what it cannot do without
   */
  void require(LetterKind kind) {
    Set<Language> all = new TreeSet<>(subject.languages());
    all.addAll(body.languages());
    for (Language language : all) {
      requireBoth(language);
      require(kind, "subject", subject.exactly(language));
      require(kind, "body", body.exactly(language));
      for (Placeholder one : kind.placeholders())
        if (one.isNeeded() && !body.exactly(language).contains(one.typed()))
          throw new PlaceholderMissing(body.exactly(language), one, language);
    }
  }

  private void requireBoth(Language language) {
    String about = subject.exactly(language);
    String text = body.exactly(language);
    if (about.isEmpty() || text.isEmpty()) throw new HalfATemplate(about + text, language);
  }

  private static void require(LetterKind kind, String field, String text) {
    LetterText.PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group())
        .filter(typed -> Placeholder.of(typed).filter(one -> kind.takes(one, field)).isEmpty())
        .findFirst()
        .ifPresent(
            typed -> {
              throw new UnknownPlaceholder(text, typed);
            });
  }

  /** No letter can be written by a subject or a text like this. */
  abstract static class NotATemplate extends Refused {

    private static final long serialVersionUID = 1;

    private final String text;

    NotATemplate(String text, Object... arguments) {
      super(arguments);
      this.text = text;
    }

    @Override
    public boolean concerns(String typed) {
      return LocalizedText.of(Language.EN, typed).exactly(Language.EN).equals(text);
    }
  }

  /** A letter has a subject and a text. */
  public static class HalfATemplate extends NotATemplate {

    private static final long serialVersionUID = 1;

    HalfATemplate(String half, Language language) {
      super(half, language.ownName());
    }
  }

  /** Nothing of the letter can stand in the place of this. */
  public static class UnknownPlaceholder extends NotATemplate {

    private static final long serialVersionUID = 1;

    UnknownPlaceholder(String text, String typed) {
      super(text, typed);
    }
  }

  /** Without it the letter would fail its purpose. */
  public static class PlaceholderMissing extends NotATemplate {

    private static final long serialVersionUID = 1;

    PlaceholderMissing(String text, Placeholder missing, Language language) {
      super(text, missing.typed(), language.ownName());
    }
  }
}
