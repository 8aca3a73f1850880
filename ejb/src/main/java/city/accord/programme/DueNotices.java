package city.accord.programme;

import city.accord.Entities;
import city.accord.Job;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.LocalizedText;
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
    Instant now = clock.instant();
    if (!notice.isDue(now)) return;
    notice.told(now);
    List<Programme> since =
        store.of(summit).stream()
            .filter(release -> release.number() >= notice.sinceRelease())
            .map(ProgrammeRelease::programme)
            .toList();
    List<ReleasedSession> before =
        notice.sinceRelease() == 0 ? List.of() : since.get(since.size() - 1).sessions();
    List<LocalizedText> notes =
        since.stream()
            .filter(release -> release.number() > notice.sinceRelease())
            .map(Programme::notes)
            .toList();
    readers
        .of(SessionChange.between(before, since.get(0).sessions()))
        .forEach(reader -> letters.send(reader, notes));
  }
}
