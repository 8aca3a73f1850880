package city.accord.attendee.registration;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeMerge;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

/** The links of both records go on, and of two answers to a question the later one stays. */
@Dependent
class RegistrationMerge implements AttendeeMerge {

  @PersistenceContext private EntityManager em;
  @Inject private AnswerStore answers;

  @Override
  public void move(Attendee from, Attendee to) {
    Map<Long, Answer> stay = answers.of(to.id());
    for (Answer answer : answers.of(from.id()).values()) {
      Answer mine = stay.get(answer.fieldId());
      if (mine != null && !answer.isLaterThan(mine)) continue;
      if (mine != null) em.remove(mine);
      em.flush();
      answer.giveTo(to.id());
    }
    em.createQuery("update RegistrationLink l set l.attendee = :to where l.attendee = :from")
        .setParameter("from", from)
        .setParameter("to", to)
        .executeUpdate();
    wait(from, to);
    em.createQuery("update OfficerNote n set n.attendeeId = :to where n.attendeeId = :from")
        .setParameter("from", from.id())
        .setParameter("to", to.id())
        .executeUpdate();
  }

  /** A person waits once: where both records did, at the place of the one that stays. */
  private void wait(Attendee from, Attendee to) {
    boolean waits = em.find(WaitingPlace.class, to.id()) != null;
    WaitingPlace place = em.find(WaitingPlace.class, from.id());
    if (place == null) return;
    em.remove(place);
    if (!waits) em.persist(place.of(to.id()));
  }
}
