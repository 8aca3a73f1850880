package city.accord.text;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts as a search compares them: without case, diacritics and punctuation, in their own script
 * and in Latin letters, Han characters in pinyin. So {@code wenzhe}, {@code 文哲} and {@code Wén-zhé}
 * find the same person.
 */
public final class SearchText {

  private static final Transliterator PLAIN =
      Transliterator.getInstance("NFKD; [:M:] Remove; Latin-ASCII; Lower; NFC");
  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; NFKD; [:M:] Remove; Latin-ASCII; Lower");

  private SearchText() {}

  /** All that may be searched for, of several texts; those that are null are left out. */
  public static String of(Stream<String> texts) {
    return texts
        .filter(Objects::nonNull)
        .flatMap(SearchText::spellings)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /**
   * All that may be searched for, of names and of longer texts: of these in their own script alone,
   * for in pinyin a page of text has nearly every syllable.
   */
  public static String of(Stream<String> names, Stream<String> texts) {
    return Stream.concat(
            Stream.of(of(names)), texts.filter(Objects::nonNull).map(SearchText::plain))
        .collect(Collectors.joining("\n"));
  }

  /** The words of a query, each of which a text that is found contains. */
  public static List<String> words(String query) {
    return query == null
        ? List.of()
        : Stream.of(plain(query).split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private static Stream<String> spellings(String text) {
    String plain = plain(text);
    String latin = bare(LATIN.transliterate(text));
    return Stream.of(plain, plain.replace(" ", ""), latin, latin.replace(" ", ""));
  }

  private static String plain(String text) {
    return bare(PLAIN.transliterate(text));
  }

  /** Spaces are one; hyphens, points and apostrophes, which people leave out, are none. */
  private static String bare(String text) {
    return text.replaceAll("[\\p{Pd}\\p{Po}\\p{Pi}\\p{Pf}\\p{Lm}\\p{Sk}&&[^@]]", "")
        .replaceAll("[\\p{Z}\\s]+", " ")
        .strip();
  }
}
