package city.accord.programme;

import city.accord.summit.ScheduledPart;
import city.accord.summit.ScheduledTime;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** The hours of the draft. What was released stays as it is until the next release. */
@Dependent
class ScheduledSessions implements ScheduledPart {

  @PersistenceContext private EntityManager em;

  @Override
  public List<ScheduledTime> scheduled(long summitId) {
    return sessions(summitId).stream()
        .map(session -> new ScheduledTime("session", session.title(), session.startsAt()))
        .toList();
  }

  @Override
  public void move(long summitId, UnaryOperator<Instant> move) {
    sessions(summitId).forEach(session -> session.moveTo(move.apply(session.startsAt())));
  }

  private List<Session> sessions(long summitId) {
    return em.createQuery(
            """
            select s from Session s where s.summitId = :summit and s.startsAt is not null
            order by s.startsAt""",
            Session.class)
        .setParameter("summit", summitId)
        .getResultList();
  }
}
