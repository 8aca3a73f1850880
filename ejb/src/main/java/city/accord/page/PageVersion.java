package city.accord.page;

import city.accord.text.Differences;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.List;

/**
 * What a page said, as it is listed and compared.
 *
 * @param number counts the versions of a page from 1
 * @param writtenBy the account; empty where nobody knows any more
 * @param restoredFrom the number of the version whose words were written anew, or null
 */
public record PageVersion(
    int number,
    LocalizedText title,
    LocalizedText text,
    Instant writtenAt,
    String writtenBy,
    Integer restoredFrom) {

  /**
   * What another version had and this one has, in a language: the title first.
   *
   * @param other null for nothing at all
   */
  public List<Differences.Line> since(PageVersion other, Language language) {
    return Differences.between(other == null ? "" : other.in(language), in(language));
  }

  private String in(Language language) {
    return title.exactly(language) + "\n\n" + text.exactly(language);
  }
}
