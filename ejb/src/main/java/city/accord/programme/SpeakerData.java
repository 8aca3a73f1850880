package city.accord.programme;

import city.accord.attendee.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** As what the programme names a person, and in which sessions. */
@Dependent
class SpeakerData implements PersonalData {

  @PersistenceContext private EntityManager em;

  @Override
  public List<Part> of(long attendee) {
    return List.of(
        Part.of(
            em,
            "programme",
            "givenName, familyName, affiliation",
            "select p.name.latinGiven, p.name.latinFamily, p.affiliation from "
                + "ProgrammePerson p where p.attendee.id = :id",
            attendee),
        Part.of(
            em,
            "sessions",
            "session, startsAt, role",
            "select s.title, s.startsAt, one.role from Session s join s.people one where "
                + "one.person.attendee.id = :id and s.removedAt is null order by s.startsAt, s.id",
            attendee));
  }
}
