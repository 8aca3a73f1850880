package city.accord.attendee.logistics;

import city.accord.Right;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.GuestsOfHonour;
import city.accord.attendee.HostDelegations;
import city.accord.attendee.logistics.TravelSheet.Day;
import city.accord.attendee.logistics.TravelSheet.Hour;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The sheets by which people are fetched and seen off: who comes when, with which flight, in which
 * car. Only who still comes to the summit is on them.
 */
@Stateless
@RolesAllowed({Right.PEOPLE, Right.READ})
public class TravelSheets {

  private static final String COMING =
      " from TravelPlan t join%s t.attendee a%s where a.summitId = :summit and a.status not in"
          + " :gone";

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;
  @Inject @Any private Instance<GuestsOfHonour> guests;
  @Inject private HostDelegations hosts;

  /**
   * The sheet of one day.
   *
   * @param day as clocks at the summit have it; null, or one on which nobody does, for the first
   * @param withoutCar whether only those are shown for whom no car is known yet
   */
  public TravelSheet sheet(Direction direction, LocalDate day, boolean withoutCar) {
    Summit summit = summits.current();
    List<Day> days = days(direction, summit);
    LocalDate shown = shown(days, day);
    List<TravelPlan> plans = shown == null ? List.of() : plans(direction, summit, shown);
    List<TravelPlan> wanted =
        plans.stream().filter(it -> !withoutCar || it.isWithoutCar()).toList();
    return new TravelSheet(
        direction,
        days,
        shown,
        hours(direction, wanted, summit.zone()),
        plans.size(),
        (int) plans.stream().filter(TravelPlan::isWithoutCar).count(),
        unknown(direction, summit));
  }

  /** The same, to be taken along as a file, which goes on record. */
  @RolesAllowed(Right.PEOPLE)
  public TravelSheet export(Direction direction, LocalDate day, boolean withoutCar) {
    TravelSheet sheet = sheet(direction, day, withoutCar);
    audit.recordChange(
        "travel.sheet-exported", direction.name(), String.valueOf(sheet.day()), null, null);
    return sheet;
  }

  private List<Day> days(Direction direction, Summit summit) {
    Map<LocalDate, Integer> people = new TreeMap<>();
    em.createQuery(
            "select t." + field(direction) + COMING.formatted("", "") + known(direction),
            Instant.class)
        .setParameter("summit", summit.id())
        .setParameter("gone", AttendeeStatus.NOT_COMING)
        .getResultStream()
        .forEach(at -> people.merge(at.atZone(summit.zone()).toLocalDate(), 1, Integer::sum));
    return people.entrySet().stream().map(it -> new Day(it.getKey(), it.getValue())).toList();
  }

  private static LocalDate shown(List<Day> days, LocalDate day) {
    if (days.isEmpty()) return null;
    return days.stream()
        .map(Day::date)
        .filter(it -> it.equals(day))
        .findFirst()
        .orElse(days.get(0).date());
  }

  private List<TravelPlan> plans(Direction direction, Summit summit, LocalDate day) {
    String at = "t." + field(direction);
    return em.createQuery(
            "select t"
                + COMING.formatted(" fetch", " join fetch a.category")
                + " and %s >= :from and %s < :to order by %s, a.name.sortKey, a.id"
                    .formatted(at, at, at),
            TravelPlan.class)
        .setParameter("summit", summit.id())
        .setParameter("gone", AttendeeStatus.NOT_COMING)
        .setParameter("from", day.atStartOfDay(summit.zone()).toInstant())
        .setParameter("to", day.plusDays(1).atStartOfDay(summit.zone()).toInstant())
        .getResultList();
  }

  private List<Hour> hours(Direction direction, List<TravelPlan> plans, ZoneId zone) {
    Set<Long> honoured = new HashSet<>();
    List<Long> ids = plans.stream().map(TravelPlan::attendee).map(Attendee::id).toList();
    guests.forEach(some -> honoured.addAll(some.among(ids)));
    Map<Instant, List<SheetRow>> byHour = new TreeMap<>();
    for (TravelPlan plan : plans)
      byHour
          .computeIfAbsent(hour(direction, plan, zone), hour -> new ArrayList<>())
          .add(row(direction, plan, honoured));
    return byHour.entrySet().stream()
        .map(it -> new Hour(it.getKey(), it.getKey().plus(1, ChronoUnit.HOURS), it.getValue()))
        .toList();
  }

  private static Instant hour(Direction direction, TravelPlan plan, ZoneId zone) {
    return plan.details()
        .journey(direction)
        .at()
        .atZone(zone)
        .truncatedTo(ChronoUnit.HOURS)
        .toInstant();
  }

  private static SheetRow row(Direction direction, TravelPlan plan, Set<Long> honoured) {
    Attendee person = plan.attendee();
    TravelDetails details = plan.details();
    return new SheetRow(
        person.id(),
        person.name(),
        person.affiliation(),
        person.category().name(),
        person.category().hue(),
        honoured.contains(person.id()),
        details.journey(direction),
        details.stay().hotel(),
        details.car(),
        plan.assignedCar(),
        details.language(),
        plan.isWithoutCar());
  }

  /** Of how many who come from elsewhere with a delegation nobody has said it. */
  private long unknown(Direction direction, Summit summit) {
    Set<Long> here = hosts.ids();
    TypedQuery<Long> query =
        em.createQuery(
                "select count(a) from Attendee a where a.summitId = :summit and a.status not in"
                    + " :gone and a.erasedAt is null and a.affiliation.delegationId is not null"
                    + (here.isEmpty() ? "" : " and a.affiliation.delegationId not in :here")
                    + " and not exists (select t.attendeeId from TravelPlan t"
                    + " where t.attendeeId = a.id"
                    + known(direction)
                    + ")",
                Long.class)
            .setParameter("summit", summit.id())
            .setParameter("gone", AttendeeStatus.NOT_COMING);
    if (!here.isEmpty()) query.setParameter("here", here);
    return query.getSingleResult();
  }

  private static String field(Direction direction) {
    return direction == Direction.ARRIVAL ? "arrivesAt" : "departsAt";
  }

  private static String known(Direction direction) {
    return " and t." + field(direction) + " is not null";
  }
}
