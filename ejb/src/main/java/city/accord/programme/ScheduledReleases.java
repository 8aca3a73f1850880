package city.accord.programme;

import city.accord.Entities;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Releases that go out by themselves at an hour. */
@Stateless
@RolesAllowed(Right.PROGRAMME)
public class ScheduledReleases {

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private ReleaseStore store;
  @Inject private Summits summits;
  @Inject private DutiesElsewhere duties;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** The one that waits for its hour, or is held. */
  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public Optional<ScheduledRow> waiting() {
    Summit summit = summits.current();
    return open(summit)
        .map(one -> one.row(Conflicts.among(store.draft(summit), summit, duties.all())));
  }

  /**
   * Lets the draft go out at an hour, as it stands then.
   *
   * @param fingerprint of the preview that the editor has seen
   * @param despiteConflicts whether it may go out with the conflicts that the preview listed
   * @throws ScheduledRelease.AlreadyScheduled where another one waits
   * @throws Releases.ConflictsOpen where the draft has conflicts and it may not
   */
  public void schedule(
      ReleaseWords words, Instant due, String fingerprint, boolean despiteConflicts) {
    Summit summit = summits.current();
    ReleasePreview preview = store.preview(summit);
    preview.require(fingerprint, despiteConflicts);
    open(summit)
        .ifPresent(
            other -> {
              throw new ScheduledRelease.AlreadyScheduled(other.words().name());
            });
    em.persist(
        new ScheduledRelease(
            summit.id(),
            words,
            due,
            clock.instant(),
            session.getCallerPrincipal().getName(),
            preview.conflicts()));
    audit.record(
        "release.scheduled",
        words.name().strip(),
        DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(due.atZone(summit.zone())));
  }

  /** The draft stays what it is until it is released otherwise. */
  public void callOff(long id) {
    ScheduledRelease release = Entities.lock(em, ScheduledRelease.class, id);
    release.callOff(clock.instant());
    audit.record("release.called-off", release.words().name(), null);
  }

  private Optional<ScheduledRelease> open(Summit summit) {
    return em.createQuery(
            "select r from ScheduledRelease r where r.summitId = :summit and r.endedAt is null",
            ScheduledRelease.class)
        .setParameter("summit", summit.id())
        .getResultStream()
        .findFirst();
  }
}
