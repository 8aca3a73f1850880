package city.accord.programme;

import city.accord.attendee.Attendee;
import city.accord.attendee.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

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
            "available",
            "day, opens, closes",
            "select h.day, h.opens, h.closes from ProgrammePerson p join p.hours h where "
                + "p.attendee.id = :id order by h.day",
            attendee),
        Part.of(
            em,
            "sessions",
            "session, startsAt, role",
            "select s.title, s.startsAt, one.role from Session s join s.people one where "
                + "one.person.attendee.id = :id and s.removedAt is null order by s.startsAt, s.id",
            attendee));
  }

  /** The draft names the person no more; what was released stays as it was released. */
  @Override
  public void erase(Attendee attendee) {
    for (ProgrammePerson person : people(attendee)) {
      em.createQuery(
              "select distinct s from Session s join s.people p where p.person = :person",
              Session.class)
          .setParameter("person", person)
          .getResultStream()
          .forEach(session -> session.withoutPerson(person));
      em.flush();
      em.remove(person);
    }
  }

  @Override
  public Set<String> kept(Attendee attendee) {
    long releases =
        em.createQuery("select count(r) from ProgrammeRelease r", Long.class).getSingleResult();
    return releases == 0 || people(attendee).isEmpty() ? Set.of() : Set.of("release");
  }

  private List<ProgrammePerson> people(Attendee attendee) {
    return em.createQuery(
            "select p from ProgrammePerson p where p.attendee = :attendee", ProgrammePerson.class)
        .setParameter("attendee", attendee)
        .getResultList();
  }
}
