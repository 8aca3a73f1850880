package city.accord.programme;

import city.accord.summit.Summit;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the draft with all that conflicts, grid and release ask of it, in a few queries however
 * many sessions it has: one by one, the people of five hundred sessions took a thousand. They are
 * put together here, since EclipseLink 4.0 can neither join nor batch a collection of embeddables:
 * it then finds no field of theirs ("attributeField is null").
 */
@Dependent
class DraftStore {

  @PersistenceContext private EntityManager em;

  /** Every session, also those that were removed, by hour. */
  List<Session> all(Summit summit) {
    Map<Long, ProgrammePerson> known =
        people(summit).stream().collect(Collectors.toMap(ProgrammePerson::id, Function.identity()));
    Map<String, List<SessionPerson>> people = new HashMap<>();
    for (Object[] row :
        em.createQuery(
                "select s.slug, one.person.id, one.role from Session s join s.people one"
                    + " where s.summitId = :summit order by s.slug, index(one)",
                Object[].class)
            .setParameter("summit", summit.id())
            .getResultList())
      people
          .computeIfAbsent((String) row[0], any -> new ArrayList<>())
          .add(new SessionPerson(known.get((Long) row[1]), (SessionRole) row[2]));
    List<Session> sessions =
        em.createQuery(
                "select s from Session s left join fetch s.room left join fetch s.track"
                    + " left join fetch s.ownKind where s.summitId = :summit"
                    + " order by s.startsAt, s.slug",
                Session.class)
            .setParameter("summit", summit.id())
            .getResultList();
    sessions.forEach(session -> session.knows(people.getOrDefault(session.slug(), List.of())));
    return sessions;
  }

  /** What is not removed. */
  List<Session> standing(Summit summit) {
    return all(summit).stream().filter(session -> !session.isRemoved()).toList();
  }

  /** Everyone whom sessions may name, with their hours. */
  List<ProgrammePerson> people(Summit summit) {
    Map<Long, List<OpenHours>> hours = new HashMap<>();
    for (Object[] row :
        em.createQuery(
                "select p.id, h.day, h.opens, h.closes from ProgrammePerson p join p.hours h"
                    + " where p.summitId = :summit",
                Object[].class)
            .setParameter("summit", summit.id())
            .getResultList())
      hours
          .computeIfAbsent((Long) row[0], any -> new ArrayList<>())
          .add(new OpenHours((LocalDate) row[1], time((int) row[2]), time((int) row[3])));
    List<ProgrammePerson> people =
        em.createQuery(
                "select p from ProgrammePerson p left join fetch p.attendee"
                    + " where p.summitId = :summit",
                ProgrammePerson.class)
            .setParameter("summit", summit.id())
            .getResultList();
    people.forEach(person -> person.knows(hours.getOrDefault(person.id(), List.of())));
    return people;
  }

  /** Of the minutes after midnight, of which the last are those of the next day. */
  private static LocalTime time(int minutes) {
    return LocalTime.MIDNIGHT.plusMinutes(minutes);
  }
}
