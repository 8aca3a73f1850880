package city.accord.programme;

import city.accord.Refused;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeMerge;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * The programme names a person once, in each session that names either record. Two who are named in
 * one session, or in two at one time, are two people, or the programme has to be mended first.
 */
@Dependent
public class SpeakerMerge implements AttendeeMerge {

  @PersistenceContext private EntityManager em;

  @Override
  public Optional<Refused> forbids(Attendee one, Attendee other) {
    List<Session> others = sessions(other);
    for (Session session : sessions(one))
      for (Session another : others) {
        if (session.slug().equals(another.slug()))
          return Optional.of(new BothInSession(session.title()));
        if (session.overlaps(another))
          return Optional.of(new BothOnStage(session.title(), another.title()));
      }
    return Optional.empty();
  }

  private List<Session> sessions(Attendee attendee) {
    return em.createQuery(
            "select distinct s from Session s join s.people one where one.person.attendee = :who"
                + " and s.removedAt is null",
            Session.class)
        .setParameter("who", attendee)
        .getResultList();
  }

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

  /** One session names both. */
  public static class BothInSession extends Refused {

    private static final long serialVersionUID = 1;

    BothInSession(LocalizedText session) {
      super(session);
    }
  }

  /** Two sessions at one time name one each. */
  public static class BothOnStage extends Refused {

    private static final long serialVersionUID = 1;

    BothOnStage(LocalizedText session, LocalizedText other) {
      super(session, other);
    }
  }
}
