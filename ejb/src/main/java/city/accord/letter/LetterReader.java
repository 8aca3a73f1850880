package city.accord.letter;

import city.accord.text.Language;
import city.accord.text.SearchText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Somebody whom letters of a kind reach, for officers who want to see what they would get.
 *
 * @param key tells the reader from others of the same kind
 * @param name how people find them, and what they are written about where that is not plain
 * @param address to which the letter goes
 * @param language in which they read
 * @param values of the kind's own placeholders, in a language; {@link #SECRET} in a link's place
 * @param files the names of what would go with the letter
 */
public record LetterReader(
    long key,
    String name,
    String address,
    Language language,
    Function<Language, Map<Placeholder, String>> values,
    List<String> files) {

  /** Stands where the secret of a link will, which differs from letter to letter. */
  public static final String SECRET = "…";

  /** Knows whom letters of some kinds reach; whoever asks has asked for a right before. */
  public interface Source {

    /** Whether it knows the readers of this kind. */
    boolean knows(LetterKind kind);

    /**
     * Those of whom name or address has each of these words, as {@link SearchText} compares them.
     *
     * @param most so many at most
     */
    List<LetterReader> find(LetterKind kind, List<String> words, int most);

    /** Empty where no letter of the kind reaches anybody of that key any more. */
    Optional<LetterReader> of(LetterKind kind, long key);
  }

  /** Whether name or address has each of these words. */
  public boolean has(List<String> words) {
    String text = SearchText.of(Stream.of(name, address));
    return words.stream().allMatch(text::contains);
  }
}
