package city.accord.meeting;

import city.accord.ChangedMeanwhile;
import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeChanged;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.UsualCategories;
import city.accord.audit.AuditTrail;
import city.accord.meeting.Interpreter.InterpreterOnDuty;
import city.accord.meeting.InterpreterRow.Clash;
import city.accord.summit.Summits;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Who interprets at meetings: engaged with languages, put on duty, never at two at once. */
@Stateless
@RolesAllowed(Right.MEETINGS)
public class Interpreters {

  @PersistenceContext private EntityManager em;
  @Inject private MeetingStore store;
  @Inject private Bookings bookings;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;
  @Inject private Event<MeetingChanged> changed;

  /** Those who are engaged, by name. */
  @RolesAllowed({Right.MEETINGS, Right.READ})
  public List<InterpreterRow> all() {
    return em.createQuery(
            """
            select i, a from Interpreter i, Attendee a
            where a.id = i.attendeeId and a.erasedAt is null and i.summitId = :summit order by a.name.sortKey, a.id""",
            Object[].class)
        .setParameter("summit", summits.current().id())
        .getResultStream()
        .map(pair -> row((Interpreter) pair[0], (Attendee) pair[1]))
        .toList();
  }

  private InterpreterRow row(Interpreter one, Attendee who) {
    return new InterpreterRow(
        who.id(), one.version(), who.name(), one.languages(), duties(who.id()), clashes(who.id()));
  }

  /** Those who come as interpreters and are not engaged yet, by name. */
  @RolesAllowed({Right.MEETINGS, Right.READ})
  public List<InterpreterRow> candidates() {
    return em.createQuery(
            """
            select a from Attendee a where a.summitId = :summit and a.category.code = :code
            and a.status not in :gone and a.erasedAt is null and a.id not in (select i.attendeeId from Interpreter i)
            order by a.name.sortKey, a.id""",
            Attendee.class)
        .setParameter("summit", summits.current().id())
        .setParameter("code", UsualCategories.INTERPRETER)
        .setParameter("gone", AttendeeStatus.NOT_COMING)
        .getResultStream()
        .map(Interpreters::unengaged)
        .toList();
  }

  /**
   * Anybody at the summit, engaged or not, whatever they come as.
   *
   * @throws NotThere where nobody has this id
   */
  @RolesAllowed({Right.MEETINGS, Right.READ})
  public InterpreterRow row(long attendeeId) {
    Attendee who = attendee(attendeeId);
    Interpreter engaged = em.find(Interpreter.class, attendeeId);
    return engaged == null ? unengaged(who) : row(engaged, who);
  }

  private static InterpreterRow unengaged(Attendee one) {
    return new InterpreterRow(one.id(), 0, one.name(), List.of(), 0, List.of());
  }

  /**
   * Engages an attendee, or says anew between which languages they work.
   *
   * @throws Interpreter.OneLanguageOnly where they are fewer than two
   * @throws city.accord.attendee.Attendee.AlreadyWithdrawn where the person does not come
   */
  public void engage(long attendeeId, int version, List<Language> languages) {
    Attendee who = attendee(attendeeId);
    Interpreter known = em.find(Interpreter.class, attendeeId);
    ChangedMeanwhile.check(version, known == null ? 0 : known.version());
    who.requireComing();
    if (known == null) em.persist(new Interpreter(who.id(), who.summitId(), languages));
    else known.work(languages);
    tell("meeting.interpreter-engaged", who.name().latin());
  }

  /**
   * Says that somebody interprets no longer.
   *
   * @throws InterpreterOnDuty while they are on duty
   */
  public void dismiss(long attendeeId) {
    store.lockedOrNew();
    Interpreter known = Entities.require(em, Interpreter.class, attendeeId);
    Attendee who = attendee(attendeeId);
    long duties = duties(attendeeId);
    if (duties > 0) throw new InterpreterOnDuty(who.name().latin(), duties);
    em.remove(known);
    tell("meeting.interpreter-dismissed", who.name().latin());
  }

  /**
   * Puts an interpreter on duty at a meeting that is agreed.
   *
   * @throws Interpreter.DoesNotInterpret where they do not work between two of its languages
   * @throws Interpreter.InterpreterBooked where they are at another meeting then, or in a session
   */
  public void assign(long meetingId, int version, long attendeeId) {
    Attendee who = attendee(attendeeId);
    who.requireComing();
    Interpreter engaged = Entities.require(em, Interpreter.class, attendeeId);
    bookings.assign(store.meeting(meetingId), version, engaged, who.name().latin());
  }

  /** Takes an interpreter off duty at a meeting. */
  public void relieve(long meetingId, int version, long attendeeId) {
    bookings.relieve(
        store.meeting(meetingId), version, attendeeId, attendee(attendeeId).name().latin());
  }

  /** Whoever does not come is on duty nowhere. */
  @PermitAll
  public void on(@Observes AttendeeChanged person) {
    if (!person.withdrawn()) return;
    em.createQuery("select m from Meeting m where :who member of m.interpreters", Meeting.class)
        .setParameter("who", person.attendeeId())
        .getResultList()
        .forEach(meeting -> meeting.relieve(person.attendeeId()));
  }

  private Attendee attendee(long id) {
    Attendee who = Entities.require(em, Attendee.class, id);
    if (who.summitId() != summits.current().id()) throw new NotThere(id);
    return who;
  }

  private long duties(long attendeeId) {
    return em.createQuery(
            "select count(m) from Meeting m where :who member of m.interpreters", Long.class)
        .setParameter("who", attendeeId)
        .getSingleResult();
  }

  private List<Clash> clashes(long attendeeId) {
    return em.createQuery(
            """
            select m.startsAt, s.slug, s.title from Meeting m, Session s join s.people p
            where :who member of m.interpreters and m.status = :agreed
              and p.person.attendee.id = :who and s.removedAt is null
              and s.startsAt < m.endsAt and m.startsAt < s.endsAt
            order by m.startsAt, s.startsAt""",
            Object[].class)
        .setParameter("who", attendeeId)
        .setParameter("agreed", MeetingStatus.CONFIRMED)
        .getResultStream()
        .map(row -> new Clash((Instant) row[0], (String) row[1], (LocalizedText) row[2]))
        .distinct()
        .toList();
  }

  private void tell(String event, String name) {
    em.flush();
    audit.recordChange(event, name, null, null, null);
    changed.fire(new MeetingChanged());
  }
}
