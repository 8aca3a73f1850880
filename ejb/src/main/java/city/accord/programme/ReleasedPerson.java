package city.accord.programme;

import city.accord.text.LocalizedText;
import city.accord.text.PersonName;

/**
 * A person in a released session, as they were called when it was released.
 *
 * @param citySlug the city that the person belongs to, or null
 */
public record ReleasedPerson(
    SessionRole role, PersonName name, LocalizedText affiliation, String citySlug) {

  static ReleasedPerson of(SessionPerson listed) {
    ProgrammePerson person = listed.person();
    return new ReleasedPerson(
        listed.role(), person.name(), person.affiliation(), person.citySlug());
  }
}
