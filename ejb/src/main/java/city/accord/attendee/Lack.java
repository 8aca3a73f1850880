package city.accord.attendee;

import static java.util.Locale.ROOT;

import city.accord.text.Language;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person may still lack before the summit begins.
 *
 * @param kind what it is
 * @param language of the title that is missing; null for everything else
 */
public record Lack(Kind kind, Language language) implements Serializable {

  /** What can be missing. */
  public enum Kind {
    PHOTO,
    EMAIL,
    /** Approved, and no valid badge has been issued. */
    BADGE,
    /** Comes with a delegation, other than the host's, and nobody has said when. */
    ARRIVAL,
    TITLE
  }

  /** All that somebody may lack at a summit of these languages. */
  public static List<Lack> all(Collection<Language> languages) {
    return Stream.concat(
            Stream.of(Kind.PHOTO, Kind.EMAIL, Kind.BADGE, Kind.ARRIVAL)
                .map(kind -> new Lack(kind, null)),
            languages.stream().map(language -> new Lack(Kind.TITLE, language)))
        .toList();
  }

  /** The one of a word; empty where there is none at a summit of these languages. */
  public static Optional<Lack> of(String word, Collection<Language> languages) {
    return all(languages).stream().filter(lack -> lack.word().equals(word)).findFirst();
  }

  /** As it stands in addresses, such as {@code photo} or {@code title-zh-Hant}. */
  public String word() {
    return kind == Kind.TITLE ? "title-" + language.tag() : kind.name().toLowerCase(ROOT);
  }
}
