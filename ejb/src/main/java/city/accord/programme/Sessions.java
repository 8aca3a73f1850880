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
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The draft of the programme, in its editors' hands. */
@Stateless
@RolesAllowed(Right.PROGRAMME)
public class Sessions {

  /** The address at which a new session is planned: no session has it. */
  private static final String RESERVED = "new";

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public Draft draft() {
    Summit summit = summits.current();
    List<Session> all = of(summit);
    List<Session> sessions = all.stream().filter(session -> !session.isRemoved()).toList();
    return new Draft(
        sessions.stream().map(DraftSession::of).toList(),
        Conflicts.among(sessions, summit),
        all.stream().filter(Session::isRemoved).map(DraftSession::of).toList());
  }

  /** Adds a session to the draft, under the plain letters of its English title. */
  public String plan(SessionPlan plan) {
    Summit summit = summits.current();
    String slug = freeSlug(summit, Slug.of(plan.title().in(Language.EN)));
    em.persist(new Session(summit.id(), slug, plan, room(plan), track(plan), people(plan)));
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
    session.plan(plan, room(plan), track(plan), people(plan));
    audit.record("session.replanned", slug, null);
  }

  /**
   * Removes a session from the draft; releases that showed it go on showing it, and it can be
   * brought back.
   */
  public void remove(String slug) {
    session(summits.current(), slug).remove(clock.instant());
    audit.record("session.removed", slug, null);
  }

  /** Brings a removed session back into the draft, as it was. */
  public void bringBack(String slug) {
    session(summits.current(), slug).bringBack();
    audit.record("session.brought-back", slug, null);
  }

  private VenueRoom room(SessionPlan plan) {
    return plan.roomId() == null ? null : Entities.require(em, VenueRoom.class, plan.roomId());
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

  private List<Session> of(Summit summit) {
    return em.createQuery(
            "select s from Session s where s.summitId = :summit order by s.startsAt, s.slug",
            Session.class)
        .setParameter("summit", summit.id())
        .getResultList();
  }
}
