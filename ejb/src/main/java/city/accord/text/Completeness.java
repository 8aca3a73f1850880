package city.accord.text;

import java.util.Collection;
import java.util.Objects;

/** How much of what should be written, in every language that counts, is written. */
public record Completeness(int written, int wanted) {

  /** Counts each text once per language; a missing text counts as written in none. */
  public static Completeness of(Collection<Language> languages, Collection<LocalizedText> texts) {
    long written =
        texts.stream()
            .filter(Objects::nonNull)
            .flatMap(text -> text.languages().stream())
            .filter(languages::contains)
            .count();
    return new Completeness((int) written, texts.size() * languages.size());
  }

  public int percent() {
    return wanted == 0 ? 100 : 100 * written / wanted;
  }

  public boolean isWhole() {
    return written == wanted;
  }
}
