package city.accord.press.photo;

import city.accord.summit.ScheduledPart;
import city.accord.summit.ScheduledTime;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** The hours at which embargoes of photographs end. An embargo that is over stays over. */
@Dependent
class ScheduledPhotographs implements ScheduledPart {

  @PersistenceContext private EntityManager em;
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
}
