package city.accord.press.photo;

import city.accord.audit.AuditTrail;
import city.accord.press.EmbargoedPart;
import city.accord.summit.ScheduledPart;
import city.accord.summit.ScheduledTime;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** Photographs that wait for an hour or a declaration. An embargo that is over stays over. */
@Dependent
class PhotographEmbargoes implements ScheduledPart, EmbargoedPart {

  @PersistenceContext private EntityManager em;
  @Inject private Event<PhotographChanged> changed;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  @Override
  public List<ScheduledTime> scheduled(long summitId) {
    return embargoed(summitId).stream()
        .map(one -> new ScheduledTime("photograph", title(one), one.embargoedUntil()))
        .toList();
  }

  /** What nobody has described yet is called as its file is. */
  private static LocalizedText title(Photograph one) {
    LocalizedText caption = one.described().caption();
    return caption.isEmpty() ? LocalizedText.of(Language.EN, one.fileName()) : caption;
  }

  @Override
  public void move(long summitId, UnaryOperator<Instant> move) {
    embargoed(summitId).forEach(one -> one.embargoUntil(move.apply(one.embargoedUntil())));
  }

  private List<Photograph> embargoed(long summitId) {
    return em.createQuery(
            """
            select p from Photograph p where p.summitId = :summit and p.embargoedUntil > :now
            order by p.embargoedUntil""",
            Photograph.class)
        .setParameter("summit", summitId)
        .setParameter("now", clock.instant())
        .getResultList();
  }

  @Override
  public void lift(String declaration) {
    em.createQuery(
            """
            select p from Photograph p where p.untilDeclaration = :declaration
            and p.liftedAt is null""",
            Photograph.class)
        .setParameter("declaration", declaration)
        .getResultList()
        .forEach(photograph -> lift(photograph, declaration));
  }

  private void lift(Photograph photograph, String declaration) {
    photograph.lift(clock.instant());
    audit.record("photograph.lifted", photograph.fileName(), declaration);
    changed.fire(new PhotographChanged(photograph.id()));
  }
}
