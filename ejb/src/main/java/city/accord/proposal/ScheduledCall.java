package city.accord.proposal;

import city.accord.summit.ScheduledPart;
import city.accord.summit.ScheduledTime;
import city.accord.summit.Summit;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The hour until which delegations may propose sessions. */
@Dependent
class ScheduledCall implements ScheduledPart {

  @PersistenceContext private EntityManager em;

  @Override
  public List<ScheduledTime> scheduled(long summitId) {
    LocalizedText summit = em.find(Summit.class, summitId).name();
    return closing(summitId)
        .map(call -> new ScheduledTime("proposals", summit, call.closesAt()))
        .stream()
        .toList();
  }

  @Override
  public void move(long summitId, UnaryOperator<Instant> move) {
    closing(summitId).ifPresent(call -> call.set(call.isTaking(), move.apply(call.closesAt())));
  }

  private Optional<SessionCall> closing(long summitId) {
    return Optional.ofNullable(em.find(SessionCall.class, summitId))
        .filter(call -> call.closesAt() != null);
  }
}
