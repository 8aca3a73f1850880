package city.accord.programme;

import city.accord.Entities;
import city.accord.Job;
import city.accord.Settings;
import city.accord.audit.AuditTrail;
import city.accord.letter.LetterPost;
import city.accord.letter.Placeholder;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Lets releases out when their hour has come. What has become impossible meanwhile holds one, and
 * whoever scheduled it is written to at once.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueReleases {

  @PersistenceContext private EntityManager em;
  @Inject private ReleaseStore store;
  @Inject private LetterPost post;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Every minute. Of two servers the second finds it done. */
  @Job(name = "releases", every = 60, offset = 7)
  public void release() {
    if (summits.find().isEmpty()) return;
    Summit summit = summits.current();
    em.createQuery(
            "select r.id from ScheduledRelease r where r.summitId = :summit and r.endedAt is null"
                + " and r.heldAt is null and r.dueAt <= :now",
            Long.class)
        .setParameter("summit", summit.id())
        .setParameter("now", clock.instant())
        .getResultList()
        .forEach(id -> release(summit, id));
  }

  private void release(Summit summit, long id) {
    ScheduledRelease scheduled = Entities.lock(em, ScheduledRelease.class, id);
    Instant now = clock.instant();
    if (!scheduled.isDue(now)) return;
    ReleasePreview preview = store.preview(summit);
    List<Conflict> inTheWay = scheduled.inTheWay(preview.conflicts());
    if (!inTheWay.isEmpty()) {
      hold(scheduled, inTheWay.size(), now);
      return;
    }
    scheduled.end(now);
    if (preview.changesAnything())
      store.publish(
          ProgrammeRelease.ofDraft(
              summit.id(),
              preview.current().number() + 1,
              scheduled.words(),
              now,
              scheduled.scheduledBy(),
              store.draft(summit)),
          scheduled.words().letters());
    else
      audit.recordAs(
          scheduled.scheduledBy(), "release.without-changes", scheduled.words().name(), null);
  }

  private void hold(ScheduledRelease scheduled, int conflicts, Instant now) {
    scheduled.hold(now);
    String name = scheduled.words().name();
    audit.recordAs(scheduled.scheduledBy(), "release.held", name, String.valueOf(conflicts));
    post.send(
        ProgrammeLetterKinds.HELD,
        scheduled.scheduledBy(),
        Language.EN,
        language ->
            Map.of(
                Placeholder.NAME,
                name,
                Placeholder.NOTE,
                String.valueOf(conflicts),
                Placeholder.LINK,
                Settings.baseUrl() + "/" + language.tag() + "/desk/releases"),
        null);
  }
}
