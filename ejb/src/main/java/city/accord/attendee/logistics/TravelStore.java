package city.accord.attendee.logistics;

import city.accord.ChangedMeanwhile;
import city.accord.Entities;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeRow;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Keeps what is said of people's travel. Who may say it, the caller has judged. */
@Dependent
public class TravelStore {

  private static final int AT_ONCE = 1_000;

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;

  /** What is known of one person's travel. */
  public TravelRow row(Attendee attendee) {
    return row(attendee, em.find(TravelPlan.class, attendee.id()));
  }

  /** What is known of several people's, in their order. */
  public List<TravelRow> rows(List<Attendee> people) {
    Map<Long, TravelPlan> plans = plans(people.stream().map(Attendee::id).toList());
    return people.stream().map(one -> row(one, plans.get(one.id()))).toList();
  }

  Map<Long, TravelDetails> details(Collection<Long> attendees) {
    Map<Long, TravelDetails> details = new HashMap<>();
    plans(List.copyOf(attendees)).forEach((id, plan) -> details.put(id, plan.details()));
    return details;
  }

  private Map<Long, TravelPlan> plans(List<Long> attendees) {
    Map<Long, TravelPlan> plans = new HashMap<>();
    for (int from = 0; from < attendees.size(); from += AT_ONCE)
      em.createQuery("select t from TravelPlan t where t.attendeeId in :ids", TravelPlan.class)
          .setParameter("ids", attendees.subList(from, Math.min(attendees.size(), from + AT_ONCE)))
          .getResultStream()
          .forEach(plan -> plans.put(plan.attendeeId(), plan));
    return plans;
  }

  private static TravelRow row(Attendee attendee, TravelPlan plan) {
    AttendeeRow person = AttendeeRow.of(attendee);
    return plan == null
        ? new TravelRow(person, 0, TravelDetails.NONE, AssignedCar.NONE)
        : new TravelRow(person, plan.version(), plan.details(), plan.assignedCar());
  }

  /**
   * Says anew all that is known of a person's travel.
   *
   * @param version what the form was filled from
   * @throws ChangedMeanwhile where it is no longer so
   * @throws TravelRefused about all that cannot be
   */
  public void save(long attendee, int version, TravelDetails details) {
    rules().require(details);
    TravelPlan plan = locked(attendee);
    ChangedMeanwhile.check(version, plan.version());
    plan.say(details);
    tell(plan);
  }

  /**
   * Says the same of several people; of each, what is not said here stays.
   *
   * @throws TravelRefused where with it somebody's travel cannot be, or nothing or nobody is meant
   */
  public void saveForAll(Collection<Long> attendees, TravelDetails details) {
    if (attendees.isEmpty()) throw new TravelRefused.NobodyTicked();
    if (details.equals(TravelDetails.NONE)) throw new TravelRefused.NothingSaid();
    TravelRules rules = rules();
    for (long attendee : new TreeSet<>(attendees)) {
      TravelPlan plan = locked(attendee);
      TravelDetails all = details.orElse(plan.details());
      rules.require(all);
      plan.say(all);
      tell(plan);
    }
  }

  /**
   * Adds what is not known of a person's travel yet.
   *
   * @param after what is known then
   * @return what was added
   */
  Set<TravelPart> fill(long attendee, TravelDetails after) {
    TravelPlan plan = locked(attendee);
    Set<TravelPart> added = TravelPart.added(plan.details(), after);
    plan.say(after);
    tell(plan);
    em.flush();
    return added;
  }

  /** Forgets some of what is known of a person's travel. */
  void takeBack(long attendee, Set<TravelPart> parts) {
    TravelPlan plan = em.find(TravelPlan.class, attendee);
    plan.say(TravelPart.without(parts, plan.details()));
    tell(plan);
  }

  /** How often a person's plan was changed; 0 where there is none. */
  int version(long attendee) {
    TravelPlan plan = em.find(TravelPlan.class, attendee);
    return plan == null ? 0 : plan.version();
  }

  /** Says which car a person is fetched with. */
  void assign(long attendee, AssignedCar car) {
    TravelPlan plan = locked(attendee);
    plan.assign(car);
    audit.record(
        "travel.car-assigned",
        plan.attendee().name().latin(),
        plan.attendee().affiliation().delegationSlug());
  }

  /** The lock of the person lets two forms not both be the first. */
  private TravelPlan locked(long attendee) {
    Attendee person = Entities.lock(em, Attendee.class, attendee);
    person.requireComing();
    TravelPlan known = em.find(TravelPlan.class, attendee);
    if (known != null) return known;
    TravelPlan plan = new TravelPlan(person);
    em.persist(plan);
    return plan;
  }

  private TravelRules rules() {
    Summit summit = summits.current();
    return new TravelRules(summit.firstDay(), summit.lastDay(), summit.zone());
  }

  private void tell(TravelPlan plan) {
    Attendee person = plan.attendee();
    audit.record("travel.changed", person.name().latin(), person.affiliation().delegationSlug());
  }
}
