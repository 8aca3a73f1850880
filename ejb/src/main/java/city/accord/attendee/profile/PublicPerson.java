package city.accord.attendee.profile;

import city.accord.attendee.Affiliation;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.SearchText;
import java.util.List;
import java.util.stream.Stream;

/**
 * A person as everyone sees them.
 *
 * @param slug names the page
 * @param portrait the SHA-256 of the portrait; null where none is shown
 * @param credit who took it
 */
public record PublicPerson(
    long attendeeId,
    String slug,
    PersonName name,
    Affiliation affiliation,
    LocalizedText biography,
    String portrait,
    String credit) {

  /** Whether each of these words is found in the name, the title or the affiliation. */
  public boolean has(List<String> words) {
    String sought =
        SearchText.of(
            Stream.of(
                    Stream.of(name.latin(), name.nativeName()),
                    all(name.title()),
                    all(affiliation.name()))
                .flatMap(one -> one));
    return words.stream().allMatch(sought::contains);
  }

  private static Stream<String> all(LocalizedText text) {
    return text.languages().stream().map(text::exactly);
  }
}
