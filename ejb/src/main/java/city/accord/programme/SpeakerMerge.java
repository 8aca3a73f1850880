package city.accord.programme;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeMerge;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The programme names a person once, in each session that names either record. */
@Dependent
class SpeakerMerge implements AttendeeMerge {

  @PersistenceContext private EntityManager em;

  @Override
  public void move(Attendee from, Attendee to) {
    Optional<ProgrammePerson> second = person(from);
    if (second.isEmpty()) return;
    Optional<ProgrammePerson> first = person(to);
    if (first.isEmpty()) {
      second.get().follow(to);
      return;
    }
    em.createQuery(
            "select distinct s from Session s join s.people one where one.person = :person",
            Session.class)
        .setParameter("person", second.get())
        .getResultStream()
        .forEach(session -> session.name(first.get(), second.get()));
    if (first.get().hours().isEmpty()) first.get().beThere(second.get().hours());
    em.flush();
    em.remove(second.get());
  }

  private Optional<ProgrammePerson> person(Attendee attendee) {
    return em.createQuery(
            "select p from ProgrammePerson p where p.attendee = :attendee", ProgrammePerson.class)
        .setParameter("attendee", attendee)
        .getResultStream()
        .findFirst();
  }
}
