package city.accord.programme;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Role;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.Slug;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The draft of the programme, in its editors' hands. */
@Stateless
@RolesAllowed(Role.PROGRAMME)
public class Sessions {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;

  public Draft draft() {
    Summit summit = summits.current();
    List<Session> sessions = of(summit);
    return new Draft(
        all(
            VenueRoom.class,
            "select r from VenueRoom r where r.summitId = :summit order by r.position",
            summit),
        all(
            Track.class,
            "select t from Track t where t.summitId = :summit order by t.position",
            summit),
        all(
            ProgrammePerson.class,
            "select c from ProgrammePerson c where c.summitId = :summit order by c.name.sortKey",
            summit),
        sessions.stream().map(DraftSession::of).toList(),
        Conflicts.among(sessions, summit));
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

  /** Takes a session out of the draft; releases that showed it go on showing it. */
  public void remove(String slug) {
    em.remove(session(summits.current(), slug));
    audit.record("session.removed", slug, null);
  }

  public void addRoom(LocalizedText name) {
    Summit summit = summits.current();
    em.persist(new VenueRoom(summit.id(), draft().rooms().size(), name));
    audit.record("room.added", name.in(Language.EN), null);
  }

  public void addPerson(PersonName name, LocalizedText affiliation, String citySlug) {
    em.persist(new ProgrammePerson(summits.current().id(), name, affiliation, citySlug));
    audit.record("programme-person.added", name.latin(), null);
  }

  private VenueRoom room(SessionPlan plan) {
    return plan.roomId() == null ? null : there(VenueRoom.class, plan.roomId());
  }

  private Track track(SessionPlan plan) {
    return plan.trackId() == null ? null : there(Track.class, plan.trackId());
  }

  private List<SessionPerson> people(SessionPlan plan) {
    return plan.people().stream()
        .map(
            listed ->
                new SessionPerson(there(ProgrammePerson.class, listed.personId()), listed.role()))
        .toList();
  }

  private String freeSlug(Summit summit, String wished) {
    String base = wished.isEmpty() ? "session" : wished;
    String slug = base;
    for (int n = 2; find(summit, slug).isPresent(); n++) slug = base + "-" + n;
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
    return all(
        Session.class,
        "select s from Session s where s.summitId = :summit order by s.startsAt, s.slug",
        summit);
  }

  private <T> List<T> all(Class<T> type, String query, Summit summit) {
    return em.createQuery(query, type).setParameter("summit", summit.id()).getResultList();
  }

  private <T> T there(Class<T> type, long id) {
    T found = em.find(type, id);
    if (found == null) throw new NotThere(id);
    return found;
  }
}
