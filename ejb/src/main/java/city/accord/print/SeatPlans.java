package city.accord.print;

import city.accord.ChangedMeanwhile;
import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.attendee.Attendee;
import city.accord.audit.AuditTrail;
import city.accord.delegation.Delegation;
import city.accord.summit.Summits;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The seat plans of the summit at hand. */
@Stateless
@RolesAllowed(Right.PRINT)
public class SeatPlans {

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private Summits summits;
  @Inject private PrintPeople people;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** All plans, by name. */
  public List<SeatPlanRow> all() {
    return em.createQuery(
            "select p from SeatPlan p where p.summitId = :summit order by p.name, p.id",
            SeatPlan.class)
        .setParameter("summit", summits.current().id())
        .getResultStream()
        .map(SeatPlanRow::of)
        .toList();
  }

  /** One plan, by id. */
  public SeatPlanRow row(long id) {
    return SeatPlanRow.of(require(id));
  }

  /** Its seats in order of precedence, with who sits there. */
  public List<SeatRow> seats(long id) {
    SeatPlan plan = require(id);
    Map<Long, Attendee> found = people.byId(plan.seats().values());
    List<SeatRow> rows = new ArrayList<>();
    for (Seat seat : plan.layout().seats()) {
      Long who = plan.seats().get(seat.code());
      rows.add(new SeatRow(rows.size() + 1, seat, who == null ? null : person(found.get(who))));
    }
    return rows;
  }

  /** Those who would be seated and have no seat, in order of precedence. */
  public List<SeatedPerson> unseated(long id) {
    SeatPlan plan = require(id);
    Set<Long> seated = Set.copyOf(plan.seats().values());
    List<Long> ids = wanted(plan).stream().filter(one -> !seated.contains(one)).toList();
    Map<Long, Attendee> found = people.byId(ids);
    return ids.stream().filter(found::containsKey).map(one -> person(found.get(one))).toList();
  }

  /** The changes by hand, the last one first. */
  public List<SeatChangeRow> changes(long id) {
    List<SeatChange> changes = new ArrayList<>(require(id).changes());
    Collections.reverse(changes);
    Map<Long, Attendee> found =
        people.byId(changes.stream().map(SeatChange::attendeeId).collect(Collectors.toSet()));
    return changes.stream()
        .map(
            one ->
                new SeatChangeRow(
                    found.get(one.attendeeId()).name().latin(),
                    one.code(),
                    one.reason(),
                    one.changedBy(),
                    one.changedAt()))
        .toList();
  }

  private static SeatedPerson person(Attendee one) {
    return new SeatedPerson(one.id(), one.name(), one.affiliation().name(), one.isApproved());
  }

  /**
   * Makes a plan and fills it by precedence with those who are approved.
   *
   * @return its id
   */
  public long make(MakeSeatPlan command) {
    SeatPlan plan = new SeatPlan(summits.current().id(), command);
    plan.fill(wanted(plan));
    em.persist(plan);
    em.flush();
    audit.recordChange("print.seat-plan-made", plan.name(), null, null, null);
    return plan.id();
  }

  /**
   * Fills a plan by precedence again; changes by hand are undone and stay on record.
   *
   * @throws ChangedMeanwhile where it is no longer as the page showed it
   */
  public void fill(long id, int version) {
    SeatPlan plan = changeable(id, version);
    plan.fill(wanted(plan));
    audit.recordChange("print.seat-plan-filled", plan.name(), null, null, null);
  }

  /**
   * Gives a person a seat; whoever sat there gets the person's, or none.
   *
   * @throws ChangedMeanwhile where the plan is no longer as the page showed it
   * @throws NotThere where the person is not at this summit, or has withdrawn
   */
  public void move(long id, int version, long attendeeId, String code, String reason) {
    SeatPlan plan = changeable(id, version);
    Attendee attendee = Entities.require(em, Attendee.class, attendeeId);
    if (attendee.summitId() != plan.summitId() || !attendee.isApproved())
      throw new NotThere(attendeeId);
    String who = session.getCallerPrincipal().getName();
    plan.move(attendeeId, code, reason, who, clock.instant());
    String moved = attendee.name().latin() + " → " + code + ": " + reason;
    audit.recordChange("print.seat-changed", plan.name(), moved, null, null);
  }

  /** Removes a plan with its changes; the audit log keeps them. */
  public void remove(long id) {
    SeatPlan plan = require(id);
    em.remove(plan);
    audit.recordChange("print.seat-plan-removed", plan.name(), null, null, null);
  }

  private SeatPlan require(long id) {
    SeatPlan plan = Entities.require(em, SeatPlan.class, id);
    if (plan.summitId() != summits.current().id()) throw new NotThere(id);
    return plan;
  }

  private SeatPlan changeable(long id, int version) {
    SeatPlan plan = Entities.lock(em, SeatPlan.class, id);
    if (plan.summitId() != summits.current().id()) throw new NotThere(id);
    ChangedMeanwhile.check(version, plan.version());
    return plan;
  }

  private List<Long> wanted(SeatPlan plan) {
    List<Long> all =
        people
            .approved(plan.summitId(), new PrintFilter(CardKind.PLACE_CARD, null, null, true))
            .stream()
            .map(PrintPeople.Approved::id)
            .toList();
    if (!plan.isHeadsOnly()) return all;
    Set<Long> heads =
        people.delegations(plan.summitId()).values().stream()
            .map(Delegation::head)
            .filter(head -> head != null)
            .map(Attendee::id)
            .collect(Collectors.toSet());
    return all.stream().filter(heads::contains).toList();
  }
}
