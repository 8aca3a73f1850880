package city.accord.press;

import city.accord.audit.AuditTrail;
import city.accord.summit.ScheduledPart;
import city.accord.summit.ScheduledTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** Statements that wait for an hour or a declaration. An embargo that is over stays over. */
@Dependent
class StatementEmbargoes implements ScheduledPart, EmbargoedPart {

  @PersistenceContext private EntityManager em;
  @Inject private Event<StatementChanged> changed;
  @Inject private AuditTrail audit;
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

  @Override
  public void lift(String declaration) {
    em.createQuery(
            """
            select s from Statement s where s.untilDeclaration = :declaration
            and s.liftedAt is null""",
            Statement.class)
        .setParameter("declaration", declaration)
        .getResultList()
        .forEach(this::lift);
  }

  private void lift(Statement statement) {
    statement.lift(clock.instant());
    audit.record("statement.lifted", statement.slug(), statement.untilDeclaration());
    changed.fire(new StatementChanged(statement.slug()));
  }
}
