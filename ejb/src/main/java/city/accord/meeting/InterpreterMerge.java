package city.accord.meeting;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeMerge;
import city.accord.meeting.Interpreter.InterpreterBooked;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who interprets by either record does so by the one that stays, with the languages of both. Two
 * who are on duty at different meetings at one time are two people, or have one duty too many.
 */
@Dependent
class InterpreterMerge implements AttendeeMerge {

  @PersistenceContext private EntityManager em;
  @Inject private MeetingStore store;

  @Override
  public void move(Attendee from, Attendee to) {
    Interpreter other = em.find(Interpreter.class, from.id());
    if (other == null) return;
    store.lockedOrNew();
    List<Meeting> duties = duties(to);
    for (Meeting duty : duties(from)) {
      if (duties.stream().anyMatch(one -> one != duty && one.time().overlaps(duty.time())))
        throw new InterpreterBooked(to.name().latin());
      duty.relieve(from.id());
      duty.assign(to.id());
      em.lock(duty, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
    engage(to, other.languages());
    em.remove(other);
  }

  private List<Meeting> duties(Attendee person) {
    return em.createQuery(
            "select m from Meeting m where :who member of m.interpreters", Meeting.class)
        .setParameter("who", person.id())
        .getResultList();
  }

  private void engage(Attendee person, List<Language> languages) {
    Interpreter known = em.find(Interpreter.class, person.id());
    if (known == null) em.persist(new Interpreter(person.id(), person.summitId(), languages));
    else known.work(Stream.concat(known.languages().stream(), languages.stream()).toList());
  }
}
