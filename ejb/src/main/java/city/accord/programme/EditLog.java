package city.accord.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes down what an editor changes in the draft, in the transaction of the change. */
@Dependent
class EditLog {

  @PersistenceContext private EntityManager em;
  @Inject private Event<DraftChanged> changed;
  @Inject private Clock clock;

  /** Remembers a session that was not there before. */
  void added(EditKind kind, Session session, String who) {
    SessionState state = session.state();
    write(session.summitId(), kind, List.of(new SessionEdit(state.gone(), state)), who);
  }

  /** Remembers what an action does to one session, by the name that fits best. */
  void change(Session session, String who, Runnable action) {
    SessionState before = session.state();
    action.run();
    SessionState after = session.state();
    if (before.equals(after)) return;
    EditKind kind = EditKind.of(before, after);
    write(session.summitId(), kind, List.of(new SessionEdit(before, after)), who);
  }

  /** Remembers what an action does to several sessions, as one edit. */
  void change(EditKind kind, Collection<Session> sessions, String who, Runnable action) {
    Map<Session, SessionState> before = new LinkedHashMap<>();
    sessions.forEach(session -> before.put(session, session.state()));
    action.run();
    List<SessionEdit> edits = new ArrayList<>();
    before.forEach(
        (session, state) -> {
          if (!state.equals(session.state())) edits.add(new SessionEdit(state, session.state()));
        });
    if (!edits.isEmpty()) write(sessions.iterator().next().summitId(), kind, edits, who);
  }

  private void write(long summitId, EditKind kind, List<SessionEdit> edits, String who) {
    em.persist(new ProgrammeEdit(summitId, kind, edits, clock.instant(), who));
    changed.fire(new DraftChanged(summitId));
  }
}
