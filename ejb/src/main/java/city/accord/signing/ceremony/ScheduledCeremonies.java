package city.accord.signing.ceremony;

import static city.accord.signing.ceremony.CeremonyState.*;

import city.accord.summit.ScheduledPart;
import city.accord.summit.ScheduledTime;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The hours of ceremonies whose pens have not been opened yet. */
@Dependent
class ScheduledCeremonies implements ScheduledPart {

  private static final Set<CeremonyState> AHEAD = Set.of(PREPARED, REHEARSING, READY);

  @PersistenceContext private EntityManager em;

  @Override
  public List<ScheduledTime> scheduled(long summitId) {
    return ahead(summitId).stream()
        .map(
            ceremony ->
                new ScheduledTime("ceremony", ceremony.title(), ceremony.plan().scheduledAt()))
        .toList();
  }

  @Override
  public void move(long summitId, UnaryOperator<Instant> move) {
    ahead(summitId)
        .forEach(ceremony -> ceremony.scheduleAt(move.apply(ceremony.plan().scheduledAt())));
  }

  private List<Ceremony> ahead(long summitId) {
    return em.createQuery(
            """
            select c from Ceremony c where c.declarationVersion.declaration.summitId = :summit
            order by c.plan.scheduledAt""",
            Ceremony.class)
        .setParameter("summit", summitId)
        .getResultStream()
        .filter(ceremony -> AHEAD.contains(ceremony.state()))
        .toList();
  }
}
