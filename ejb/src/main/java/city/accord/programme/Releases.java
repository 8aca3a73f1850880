package city.accord.programme;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.Sha256;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The releases of the programme: the only way from the draft to the public. */
@Stateless
@RolesAllowed(Right.PROGRAMME)
public class Releases {

  /** The draft has conflicts, and its editor has not said that they may stay. */
  public static class ConflictsOpen extends Refused {

    private static final long serialVersionUID = 1;

    ConflictsOpen(int conflicts) {
      super(conflicts);
    }

    @Override
    public String field() {
      return "despite";
    }
  }

  /** The release would show what everyone reads already. */
  public static class NothingToRelease extends Refused {

    private static final long serialVersionUID = 1;
  }

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;
  @Inject private Event<ProgrammeReleased> released;
  @Inject private Clock clock;

  /** The programme that everyone reads; {@link Programme#NOT_YET} before the first release. */
  @PermitAll
  public Programme latest() {
    return summits
        .find()
        .flatMap(this::newest)
        .map(ProgrammeRelease::programme)
        .orElse(Programme.NOT_YET);
  }

  /** Every session that a release has ever shown, and what has become of it. */
  @PermitAll
  public List<PublishedSession> published() {
    return PublishedSession.of(programmes());
  }

  /** What each release brought, the newest first. */
  @PermitAll
  public List<ReleaseNews> news() {
    return ReleaseNews.of(programmes());
  }

  /** All releases, the oldest first. */
  private List<Programme> programmes() {
    List<ProgrammeRelease> newestFirst = summits.find().map(this::of).orElse(List.of());
    List<Programme> programmes = new ArrayList<>();
    newestFirst.forEach(release -> programmes.add(0, release.programme()));
    return programmes;
  }

  /** Every release of the summit, the newest first. */
  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public List<ReleaseRow> history() {
    return of(summits.current()).stream().map(ProgrammeRelease::row).toList();
  }

  /** What a release of the draft, as it stands, would change. */
  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public ReleasePreview preview() {
    Summit summit = summits.current();
    List<Session> draft = draft(summit);
    return preview("", ProgrammeRelease.publicOnes(draft), Conflicts.among(draft, summit));
  }

  /** What would change if an earlier release were restored. */
  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public ReleasePreview preview(int number) {
    Programme earlier = release(summits.current(), number).programme();
    return preview(earlier.name(), earlier.sessions(), List.of());
  }

  /**
   * Publishes the draft as it was previewed, under a name.
   *
   * @param fingerprint of the preview that the editor has seen
   * @param despiteConflicts whether it may go out with the conflicts that the preview listed
   * @throws ConflictsOpen where it has some and may not
   * @throws ChangedMeanwhile where draft or programme are not as they were previewed
   */
  public int release(String name, String fingerprint, boolean despiteConflicts) {
    Summit summit = summits.current();
    ReleasePreview preview = preview();
    check(preview, fingerprint);
    int conflicts = preview.conflicts().size();
    if (conflicts > 0 && !despiteConflicts) throw new ConflictsOpen(conflicts);
    int number = preview.current().number() + 1;
    publish(
        ProgrammeRelease.ofDraft(summit.id(), number, name, clock.instant(), who(), draft(summit)));
    return number;
  }

  /**
   * Publishes once more what an earlier release showed. The draft stays as it is.
   *
   * @param fingerprint of the preview that the editor has seen
   */
  public int restore(int earlier, String name, String fingerprint) {
    ReleasePreview preview = preview(earlier);
    check(preview, fingerprint);
    int number = preview.current().number() + 1;
    publish(release(summits.current(), earlier).restored(number, name, clock.instant(), who()));
    return number;
  }

  private void publish(ProgrammeRelease release) {
    em.persist(release);
    audit.record("programme.released", String.valueOf(release.number()), release.row().name());
    released.fire(new ProgrammeReleased(release.number()));
  }

  private static void check(ReleasePreview preview, String fingerprint) {
    if (!preview.fingerprint().equals(fingerprint)) throw new ChangedMeanwhile();
    if (!preview.changesAnything()) throw new NothingToRelease();
  }

  private ReleasePreview preview(
      String name, List<ReleasedSession> sessions, List<Conflict> conflicts) {
    Programme current = latest();
    return new ReleasePreview(
        current,
        name,
        SessionChange.between(current.sessions(), sessions),
        current.ordersUnlike(new Programme(0, "", null, sessions)),
        conflicts,
        Sha256.hex(current.number() + ProgrammeJson.write(sessions) + conflicts));
  }

  private String who() {
    return session.getCallerPrincipal().getName();
  }

  private List<Session> draft(Summit summit) {
    return em.createQuery(
            """
            select s from Session s where s.summitId = :summit and s.removedAt is null
            order by s.startsAt, s.slug""",
            Session.class)
        .setParameter("summit", summit.id())
        .getResultList();
  }

  private ProgrammeRelease release(Summit summit, int number) {
    return of(summit).stream()
        .filter(release -> release.number() == number)
        .findFirst()
        .orElseThrow(() -> new NotThere(number));
  }

  private Optional<ProgrammeRelease> newest(Summit summit) {
    return of(summit, 1).stream().findFirst();
  }

  private List<ProgrammeRelease> of(Summit summit) {
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
