package city.accord.programme;

import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A person in a released session, as they were called when it was released.
 *
 * @param personId by which the programme's editors know the person, or null where a release did not
 *     keep it; readers are told nothing of it, so it tells no two apart
 * @param citySlug the city that the person belongs to, or null
 */
public record ReleasedPerson(
    Long personId, SessionRole role, PersonName name, LocalizedText affiliation, String citySlug) {

  static ReleasedPerson of(SessionPerson listed) {
    ProgrammePerson person = listed.person();
    return new ReleasedPerson(
        person.id(), listed.role(), person.name(), person.affiliation(), person.citySlug());
  }

  /** All that the person may be looked for by. */
  Stream<String> names() {
    return Stream.concat(
        Stream.of(name.latin(), name.nativeName()),
        Stream.of(name.title(), affiliation).flatMap(text -> text.asMap().values().stream()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReleasedPerson person
        && role == person.role
        && name.equals(person.name)
        && affiliation.equals(person.affiliation)
        && Objects.equals(citySlug, person.citySlug);
  }

  @Override
  public int hashCode() {
    return Objects.hash(role, name, affiliation, citySlug);
  }
}
