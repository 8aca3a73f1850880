package city.accord.programme;

import city.accord.NotThere;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the editors did to the draft, whoever it was: to read, to take back, to make again. */
@Stateless
@RolesAllowed(Right.PROGRAMME)
public class Edits {

  private static final int MAX_SHOWN = 200;

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;
  @Inject private Event<DraftChanged> changed;
  @Inject private Clock clock;

  /** The latest two hundred edits, the newest first. */
  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public List<EditRow> history() {
    return latest(MAX_SHOWN).stream().map(ProgrammeEdit::row).toList();
  }

  /**
   * What undo and redo would do next: undo takes back the latest edit that stands, redo makes again
   * the earliest of those after it.
   */
  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public EditSteps steps() {
    Optional<ProgrammeEdit> undo = first("e.undoneAt is null order by e.id desc", 0);
    Optional<ProgrammeEdit> redo =
        first("e.undoneAt is not null order by e.id", undo.map(ProgrammeEdit::id).orElse(0L));
    return new EditSteps(
        undo.map(ProgrammeEdit::row).orElse(null),
        redo.map(ProgrammeEdit::row).orElse(null),
        latest(1).stream().findFirst().map(ProgrammeEdit::row).orElse(null));
  }

  private Optional<ProgrammeEdit> first(String which, long after) {
    return em.createQuery(
            "select e from ProgrammeEdit e where e.summitId = :summit and e.id > :after and "
                + which,
            ProgrammeEdit.class)
        .setParameter("summit", summits.current().id())
        .setParameter("after", after)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * Takes an edit back, whoever made it.
   *
   * @throws ProgrammeEdit.ChangedSince where a session is not as the edit left it
   * @throws ProgrammeEdit.PartGone where what the session had before is there no more
   */
  public void undo(long id) {
    ProgrammeEdit edit = edit(id);
    Map<String, Session> sessions = sessions(edit);
    List<SessionState> back = edit.undo(states(sessions), clock.instant(), who());
    back.forEach(state -> restore(sessions.get(state.slug()), state));
    tell("session.edit-undone", edit);
  }

  /**
   * Makes an edit again that was taken back.
   *
   * @throws ProgrammeEdit.ChangedSince where a session is not as it was before the edit
   * @throws ProgrammeEdit.PartGone where what the edit gave the session is there no more
   */
  public void redo(long id) {
    ProgrammeEdit edit = edit(id);
    Map<String, Session> sessions = sessions(edit);
    List<SessionState> again = edit.redo(states(sessions));
    again.forEach(state -> restore(sessions.get(state.slug()), state));
    tell("session.edit-redone", edit);
  }

  private void restore(Session one, SessionState state) {
    VenueRoom room = part(VenueRoom.class, state.plan().roomId(), state);
    Track track = part(Track.class, state.plan().trackId(), state);
    List<SessionPerson> people =
        state.plan().people().stream()
            .map(
                listed ->
                    new SessionPerson(
                        part(ProgrammePerson.class, listed.personId(), state), listed.role()))
            .toList();
    OwnKind kind = part(OwnKind.class, state.plan().ownKindId(), state);
    one.restore(state, room, track, people, clock.instant());
    one.ofKind(kind);
  }

  private <T> T part(Class<T> type, Long id, SessionState state) {
    if (id == null) return null;
    T part = em.find(type, id);
    if (part == null) throw new ProgrammeEdit.PartGone(state.plan().title());
    return part;
  }

  private void tell(String event, ProgrammeEdit edit) {
    audit.record(event, edit.row().slug(), edit.row().kind().name());
    changed.fire(new DraftChanged(edit.summitId()));
  }

  private Map<String, Session> sessions(ProgrammeEdit edit) {
    Map<String, Session> sessions = new LinkedHashMap<>();
    em.createQuery(
            "select s from Session s where s.summitId = :summit and s.slug in :slugs",
            Session.class)
        .setParameter("summit", edit.summitId())
        .setParameter("slugs", edit.changes().stream().map(SessionEdit::slug).toList())
        .getResultList()
        .forEach(one -> sessions.put(one.slug(), one));
    return sessions;
  }

  private static Map<String, SessionState> states(Map<String, Session> sessions) {
    Map<String, SessionState> states = new LinkedHashMap<>();
    sessions.forEach((slug, one) -> states.put(slug, one.state()));
    return states;
  }

  private ProgrammeEdit edit(long id) {
    Summit summit = summits.current();
    return Optional.ofNullable(em.find(ProgrammeEdit.class, id))
        .filter(edit -> edit.summitId() == summit.id())
        .orElseThrow(() -> new NotThere(id));
  }

  private List<ProgrammeEdit> latest(int most) {
    return em.createQuery(
            "select e from ProgrammeEdit e where e.summitId = :summit order by e.id desc",
            ProgrammeEdit.class)
        .setParameter("summit", summits.current().id())
        .setMaxResults(most)
        .getResultList();
  }

  private String who() {
    return session.getCallerPrincipal().getName();
  }
}
