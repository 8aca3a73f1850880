package city.accord.programme;

import city.accord.Entities;
import city.accord.Job;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
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

/**
 * Writes to those on stage, and to those who starred sessions, once the releases that changed
 * something for them are over.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueNotices {

  @PersistenceContext private EntityManager em;
  @Inject private ReleaseStore store;
  @Inject private UntoldReleases untold;
  @Inject private ChangeReaders readers;
  @Inject private ChangeLetters letters;
  @Inject private Summits summits;
  @Inject private Clock clock;

  /** Every minute. Of two servers the second finds it done. */
  @Job(name = "programme-notices", every = 60, offset = 23)
  public void tell() {
    if (summits.find().isEmpty()) return;
    Summit summit = summits.current();
    em.createQuery(
            "select n.id from ProgrammeNotice n where n.summitId = :summit and n.toldAt is null"
                + " and n.dueAt <= :now",
            Long.class)
        .setParameter("summit", summit.id())
        .setParameter("now", clock.instant())
        .getResultList()
        .forEach(id -> tell(summit, id));
  }

  private void tell(Summit summit, long id) {
    ProgrammeNotice notice = Entities.lock(em, ProgrammeNotice.class, id);
    Instant at = clock.instant();
    if (!notice.isDue(at)) return;
    notice.told(at);
    UntoldReleases.Start start = untold.since(summit, notice.sinceRelease());
    List<ReleasedSession> now = store.newest(summit).orElseThrow().programme().sessions();
    readers
        .of(start.changesTo(now), start.known())
        .forEach(reader -> letters.send(reader, start.notes()));
  }
}
