package city.accord.mail;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words by which letters are looked for: each has to stand in the recipient's address or in the
 * subject, as it is typed but for case and accents. The text of a letter is not searched: whoever
 * may search would find out the token of its link, letter by letter.
 */
public final class MailSearch {

  /** Finds every letter. */
  public static final MailSearch ALL = new MailSearch("");

  /** More characters than an address and a subject need; what follows is not looked for. */
  public static final int MAX_LENGTH = 200;

  private final List<String> words;

  /**
   * @param typed words between spaces, those of Chinese included; null or blank finds every letter
   */
  public MailSearch(String typed) {
    String text = typed == null ? "" : typed;
    words =
        Stream.of(text.substring(0, Math.min(text.length(), MAX_LENGTH)).split("[\\s\\p{Z}]+"))
            .filter(word -> !word.isEmpty())
            .toList();
  }

  /** What is true of a letter {@code m} that is found; none that was forgotten is. */
  String condition() {
    return Stream.concat(Stream.of("m.recipient <> ''"), conditions())
        .collect(Collectors.joining(" and "));
  }

  private Stream<String> conditions() {
    return IntStream.range(0, words.size())
        .mapToObj(i -> ":word" + i)
        .map(
            word ->
                "(m.recipient like %1$s escape '!' or m.subject like %1$s escape '!')"
                    .formatted(word));
  }

  /** The words as parts of a text, each character meant as it is typed. */
  List<String> patterns() {
    return words.stream().map(word -> "%" + word.replaceAll("[!%_]", "!$0") + "%").toList();
  }

  <T> TypedQuery<T> asked(TypedQuery<T> query) {
    List<String> patterns = patterns();
    for (int i = 0; i < patterns.size(); i++) query.setParameter("word" + i, patterns.get(i));
    return query;
  }
}
