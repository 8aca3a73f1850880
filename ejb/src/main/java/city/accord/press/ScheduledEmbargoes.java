package city.accord.press;

import city.accord.summit.ScheduledPart;
import city.accord.summit.ScheduledTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** The hours at which embargoes end. An embargo that is over stays over. */
@Dependent
class ScheduledEmbargoes implements ScheduledPart {

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  @Override
  public List<ScheduledTime> scheduled(long summitId) {
    return embargoed(summitId).stream()
        .map(
            statement ->
                new ScheduledTime(
                    "embargo", statement.written().headline(), statement.embargoedUntil()))
        .toList();
  }

  @Override
  public void move(long summitId, UnaryOperator<Instant> move) {
    embargoed(summitId)
        .forEach(statement -> statement.embargoUntil(move.apply(statement.embargoedUntil())));
  }

  private List<Statement> embargoed(long summitId) {
    return em.createQuery(
            """
            select s from Statement s where s.summitId = :summit and s.embargoedUntil > :now
            order by s.embargoedUntil""",
            Statement.class)
        .setParameter("summit", summitId)
        .setParameter("now", clock.instant())
        .getResultList();
  }
}
