package city.accord.programme;

import city.accord.ChangedMeanwhile;
import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Language;
import city.accord.text.Slug;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The draft of the programme, in its editors' hands. */
@Stateless
@RolesAllowed(Right.PROGRAMME)
public class Sessions {

  /** The address at which a new session is planned: no session has it. */
  private static final String RESERVED = "new";

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext context;
  @Inject private DraftStore drafts;
  @Inject private EditLog log;
  @Inject private Summits summits;
  @Inject private DutiesElsewhere duties;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public Draft draft() {
    Summit summit = summits.current();
    List<Session> all = drafts.all(summit);
    List<Session> sessions = all.stream().filter(session -> !session.isRemoved()).toList();
    return new Draft(
        sessions.stream().map(DraftSession::of).toList(),
        Conflicts.among(sessions, summit, duties.all()),
        all.stream().filter(Session::isRemoved).map(DraftSession::of).toList());
  }

  /** Whether the draft has, or had, such a session. */
  public boolean has(String slug) {
    return find(summits.current(), slug).isPresent();
  }

  /** Adds a session to the draft, under the plain letters of its English title. */
  public String plan(SessionPlan plan) {
    Summit summit = summits.current();
    String slug = freeSlug(summit, Slug.of(plan.title().in(Language.EN)));
    Session session = new Session(summit.id(), slug, plan, room(plan), track(plan), people(plan));
    session.ofKind(kind(plan));
    em.persist(session);
    log.added(EditKind.PLANNED, session, who());
    audit.record("session.planned", slug, null);
    return slug;
  }

  /**
   * Plans a session anew.
   *
   * @param version the one that the plan was made from
   */
  public void replan(String slug, int version, SessionPlan plan) {
    Summit summit = summits.current();
    Session session = session(summit, slug);
    ChangedMeanwhile.check(version, session.version());
    log.change(
        session,
        who(),
        () -> {
          session.plan(plan, room(plan), track(plan), people(plan));
          session.ofKind(kind(plan));
        });
    audit.record("session.replanned", slug, null);
  }

  /**
   * Says where and when a session takes place, and changes nothing else.
   *
   * @param version the one that the editor has seen
   * @param roomId the room, or null for the whole venue
   * @param startsAt when it begins, or null to take it off the grid
   * @param minutes how long it lasts
   */
  public void place(String slug, int version, Long roomId, Instant startsAt, int minutes) {
    Session session = known(slug, version);
    VenueRoom room = roomId == null ? null : Entities.require(em, VenueRoom.class, roomId);
    log.change(session, who(), () -> session.place(room, startsAt, minutes));
    audit.record("session.placed", slug, null);
  }

  /** Adds a session like another to the draft, without an hour; answers its slug. */
  public String copy(String slug) {
    Summit summit = summits.current();
    Session copy = session(summit, slug).copy(freeSlug(summit, slug));
    em.persist(copy);
    log.added(EditKind.COPIED, copy, who());
    audit.record("session.copied", copy.slug(), slug);
    return copy.slug();
  }

  /**
   * Lets a session and all that follow it in its room on its day, up to what takes the whole venue,
   * begin so many minutes later, or earlier where they are negative.
   */
  public void shift(String slug, int version, int minutes) {
    Session first = known(slug, version);
    if (!first.isScheduled()) throw new NotThere(slug);
    Summit summit = summits.current();
    move(EditKind.SHIFTED, Shifts.byMinutes(first, planned(summit), minutes, summit.zone()));
    audit.record("session.shifted", slug, String.valueOf(minutes));
  }

  /** Lets all that follow a session in its room on its day begin when the one before it ends. */
  public void closeGaps(String slug, int version) {
    Session first = known(slug, version);
    if (!first.isScheduled()) throw new NotThere(slug);
    Summit summit = summits.current();
    move(EditKind.GAPS_CLOSED, Shifts.withoutGaps(first, planned(summit), summit.zone()));
    audit.record("session.gaps-closed", slug, null);
  }

  private void move(EditKind kind, Map<Session, Instant> starts) {
    log.change(kind, starts.keySet(), who(), () -> starts.forEach(Session::moveTo));
  }

  private Session known(String slug, int version) {
    Session session = session(summits.current(), slug);
    if (session.isRemoved()) throw new ChangedMeanwhile();
    ChangedMeanwhile.check(version, session.version());
    return session;
  }

  private List<Session> planned(Summit summit) {
    return drafts.standing(summit);
  }

  private String who() {
    return context.getCallerPrincipal().getName();
  }

  /**
   * Removes a session from the draft; releases that showed it go on showing it, and it can be
   * brought back.
   */
  public void remove(String slug) {
    Session session = session(summits.current(), slug);
    log.change(session, who(), () -> session.remove(clock.instant()));
    audit.record("session.removed", slug, null);
  }

  /** Brings a removed session back into the draft, as it was. */
  public void bringBack(String slug) {
    Session session = session(summits.current(), slug);
    log.change(session, who(), session::bringBack);
    audit.record("session.brought-back", slug, null);
  }

  private VenueRoom room(SessionPlan plan) {
    return plan.roomId() == null ? null : Entities.require(em, VenueRoom.class, plan.roomId());
  }

  private OwnKind kind(SessionPlan plan) {
    return plan.ownKindId() == null ? null : Entities.require(em, OwnKind.class, plan.ownKindId());
  }

  private Track track(SessionPlan plan) {
    return plan.trackId() == null ? null : Entities.require(em, Track.class, plan.trackId());
  }

  private List<SessionPerson> people(SessionPlan plan) {
    return plan.people().stream()
        .map(
            listed ->
                new SessionPerson(
                    Entities.require(em, ProgrammePerson.class, listed.personId()), listed.role()))
        .toList();
  }

  private String freeSlug(Summit summit, String wished) {
    String base = wished.isEmpty() ? "session" : wished;
    String slug = base;
    for (int n = 2; slug.equals(RESERVED) || find(summit, slug).isPresent(); n++)
      slug = base + "-" + n;
    return slug;
  }

  private Session session(Summit summit, String slug) {
    return find(summit, slug).orElseThrow(() -> new NotThere(slug));
  }

  private Optional<Session> find(Summit summit, String slug) {
    return em.createQuery(
            "select s from Session s where s.summitId = :summit and s.slug = :slug", Session.class)
        .setParameter("summit", summit.id())
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }
}
