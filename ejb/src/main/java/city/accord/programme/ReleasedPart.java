package city.accord.programme;

import city.accord.text.LocalizedText;
import city.accord.text.PersonName;

/** A person in a released session, with what they stood for when it was released. */
public record ReleasedPart(
    Contribution role, PersonName name, LocalizedText place, String citySlug) {

  static ReleasedPart of(SessionPart part) {
    Contributor person = part.contributor();
    return new ReleasedPart(part.role(), person.name(), person.place(), person.citySlug());
  }
}
