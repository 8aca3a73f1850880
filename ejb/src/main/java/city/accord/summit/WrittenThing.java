package city.accord.summit;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.util.Collection;
import java.util.List;

/**
 * Something that is written for readers, in some languages.
 *
 * @param kind city, session, statement, …: the end of a key in the bundles
 * @param key by which its desk names it; null where all of the kind stand on one page
 * @param title what it is called
 * @param texts all that is written of it; one that stands in no language is not meant to be there
 */
public record WrittenThing(
    String kind, String key, LocalizedText title, List<LocalizedText> texts) {

  /** The languages among those wanted in which some of it is missing, in their order. */
  public List<Language> lacks(Collection<Language> wanted) {
    return wanted.stream().filter(this::lacks).toList();
  }

  private boolean lacks(Language language) {
    return texts.stream()
        .anyMatch(text -> text != null && !text.isEmpty() && text.exactly(language).isEmpty());
  }
}
