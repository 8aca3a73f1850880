package city.accord.programme;

import city.accord.NotThere;
import city.accord.Sha256;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where releases are kept, and what the next one would change. */
@Dependent
class ReleaseStore {

  @PersistenceContext private EntityManager em;
  @Inject private DraftStore drafts;
  @Inject private DutiesElsewhere duties;
  @Inject private AuditTrail audit;
  @Inject private Event<ProgrammeReleased> released;

  /** What a release of the draft, as it stands, would change. */
  ReleasePreview preview(Summit summit) {
    List<Session> draft = draft(summit);
    return preview(
        summit,
        "",
        ProgrammeRelease.publicOnes(draft),
        Conflicts.among(draft, summit, duties.all()));
  }

  /** What would change if this were the public programme. */
  ReleasePreview preview(
      Summit summit, String name, List<ReleasedSession> sessions, List<Conflict> conflicts) {
    Programme current = newest(summit).map(ProgrammeRelease::programme).orElse(Programme.NOT_YET);
    return new ReleasePreview(
        current,
        name,
        SessionChange.between(current.sessions(), sessions),
        current.ordersUnlike(new Programme(0, "", null, sessions)),
        conflicts,
        Sha256.hex(current.number() + ProgrammeJson.write(sessions) + conflicts));
  }

  /** What would change if an earlier release were restored. */
  ReleasePreview preview(Summit summit, ProgrammeRelease earlier) {
    Programme programme = earlier.programme();
    return preview(summit, programme.name(), programme.sessions(), List.of());
  }

  /**
   * @param letters whether those are written to for whom it changes something
   */
  void publish(ProgrammeRelease release, boolean letters) {
    if (letters && nobodyIsToBeTold(release.summitId()))
      em.persist(
          new ProgrammeNotice(
              release.summitId(), release.number() - 1, release.row().releasedAt()));
    em.persist(release);
    ReleaseRow row = release.row();
    audit.recordAs(
        row.releasedBy(), "programme.released", String.valueOf(row.number()), row.name());
    released.fire(new ProgrammeReleased(release.number()));
  }

  /** A release that was held is over once the mended draft is out. */
  void endHeld(Summit summit, Instant now) {
    em.createQuery(
            "select r from ScheduledRelease r where r.summitId = :summit and r.heldAt is not null"
                + " and r.endedAt is null",
            ScheduledRelease.class)
        .setParameter("summit", summit.id())
        .getResultStream()
        .forEach(held -> held.end(now));
  }

  /** What waits already tells of a later release as well. */
  private boolean nobodyIsToBeTold(long summitId) {
    return em.createQuery(
                "select count(n) from ProgrammeNotice n where n.summitId = :summit and n.toldAt is null",
                Long.class)
            .setParameter("summit", summitId)
            .getSingleResult()
        == 0;
  }

  List<Session> draft(Summit summit) {
    return drafts.standing(summit);
  }

  ProgrammeRelease release(Summit summit, int number) {
    return em.createQuery(
            "select r from ProgrammeRelease r where r.summitId = :summit and r.number = :number",
            ProgrammeRelease.class)
        .setParameter("summit", summit.id())
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotThere(number));
  }

  Optional<ProgrammeRelease> newest(Summit summit) {
    return of(summit, 1).stream().findFirst();
  }

  /** The id of the newest release, without what it shows. */
  Optional<Long> newestId(Summit summit) {
    return em.createQuery(
            "select r.id from ProgrammeRelease r where r.summitId = :summit order by r.number desc",
            Long.class)
        .setParameter("summit", summit.id())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Every release, the newest first. */
  List<ProgrammeRelease> of(Summit summit) {
    return of(summit, Integer.MAX_VALUE);
  }

  private List<ProgrammeRelease> of(Summit summit, int most) {
    return em.createQuery(
            "select r from ProgrammeRelease r where r.summitId = :summit order by r.number desc",
            ProgrammeRelease.class)
        .setParameter("summit", summit.id())
        .setMaxResults(most)
        .getResultList();
  }
}
