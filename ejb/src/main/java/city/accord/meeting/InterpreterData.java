package city.accord.meeting;

import city.accord.attendee.Attendee;
import city.accord.attendee.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Between which languages a person interprets, and at which meetings. */
@Dependent
class InterpreterData implements PersonalData {

  @PersistenceContext private EntityManager em;

  @Override
  public List<Part> of(long attendee) {
    return List.of(
        Part.of(
            em,
            "interpreter",
            "languages",
            "select i.languages from Interpreter i where i.attendeeId = :id",
            attendee),
        Part.of(
            em,
            "meetings",
            "startsAt, endsAt, status",
            "select m.startsAt, m.endsAt, m.status from Meeting m where :id member of "
                + "m.interpreters order by m.startsAt, m.id",
            attendee));
  }

  /** Meetings stay, with one interpreter fewer. */
  @Override
  public void erase(Attendee attendee) {
    em.createQuery("select m from Meeting m where :who member of m.interpreters", Meeting.class)
        .setParameter("who", attendee.id())
        .getResultList()
        .forEach(meeting -> meeting.relieve(attendee.id()));
    em.createQuery("delete from Interpreter i where i.attendeeId = :who")
        .setParameter("who", attendee.id())
        .executeUpdate();
  }
}
