package city.accord.attendee.logistics;

import city.accord.All;
import city.accord.Right;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.GuestsOfHonour;
import city.accord.attendee.HostDelegations;
import city.accord.attendee.logistics.TravelSheet.Day;
import city.accord.attendee.logistics.TravelSheet.Hour;
import city.accord.attendee.logistics.TravelSheet.Part;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
  @Inject private All<GuestsOfHonour> guests;
  @Inject private HostDelegations hosts;
  @Inject private Clock clock;

  /**
   * The sheet of one whole day.
   *
   * @param day as clocks at the summit have it; null, or one on which nobody does, for today or the
   *     next, or the first where all are over
   * @param withoutCar whether only those are shown for whom no car is known yet
   */
  public TravelSheet sheet(Direction direction, LocalDate day, boolean withoutCar) {
    return new Reading(direction, summits.current(), day, withoutCar).whole();
  }

  /**
   * The sheet of one day, of which only as much is read as a screen takes.
   *
   * @param hour one of the part that is wanted, as clocks at the summit have it; null for the part
   *     that is under way or comes next
   */
  public TravelSheet part(Direction direction, LocalDate day, boolean withoutCar, LocalTime hour) {
    return new Reading(direction, summits.current(), day, withoutCar).part(hour);
  }

  /** The same, to be taken along as a file, which goes on record. */
  @RolesAllowed(Right.PEOPLE)
  public TravelSheet export(Direction direction, LocalDate day, boolean withoutCar) {
    TravelSheet sheet = sheet(direction, day, withoutCar);
    audit.recordChange(
        "travel.sheet-exported", direction.name(), String.valueOf(sheet.day()), null, null);
    return sheet;
  }

  /** One reading of the sheet: what of everybody's travel it takes, and then the rows of it. */
  private final class Reading {

    private final Direction direction;
    private final Summit summit;
    private final boolean withoutCar;
    private final List<Day> days;
    private final LocalDate day;
    private final List<Coming> onDay;
    private final List<Part> parts;

    Reading(Direction direction, Summit summit, LocalDate wanted, boolean withoutCar) {
      this.direction = direction;
      this.summit = summit;
      this.withoutCar = withoutCar;
      List<Coming> all = coming(direction, summit);
      days = days(all, summit.zone());
      day = shown(days, wanted, clock.instant().atZone(summit.zone()).toLocalDate());
      onDay = all.stream().filter(it -> it.day(summit.zone()).equals(day)).toList();
      parts =
          DayParts.of(
              onDay.stream().filter(it -> !withoutCar || it.withoutCar()).map(Coming::at).toList(),
              summit.zone());
    }

    TravelSheet whole() {
      if (parts.isEmpty()) return sheet(null, List.of());
      return sheet(null, plans(parts.get(0).from(), parts.get(parts.size() - 1).to()));
    }

    TravelSheet part(LocalTime hour) {
      if (parts.isEmpty()) return sheet(null, List.of());
      Instant at =
          hour == null ? clock.instant() : day.atTime(hour).atZone(summit.zone()).toInstant();
      Part part = DayParts.at(at, parts);
      return sheet(part, plans(part.from(), part.to()));
    }

    private List<TravelPlan> plans(Instant from, Instant to) {
      return TravelSheets.this.plans(direction, summit, from, to).stream()
          .filter(it -> !withoutCar || it.isWithoutCar())
          .toList();
    }

    private TravelSheet sheet(Part part, List<TravelPlan> plans) {
      return new TravelSheet(
          direction,
          days,
          day,
          parts,
          part,
          hours(direction, plans, summit.zone()),
          onDay.size(),
          (int) onDay.stream().filter(Coming::withoutCar).count(),
          unknown(direction, summit));
    }
  }

  private List<Coming> coming(Direction direction, Summit summit) {
    return em.createQuery(
            "select t.%s, t.car, t.carDriver, t.carPlate".formatted(field(direction))
                + COMING.formatted("", "")
                + known(direction),
            Object[].class)
        .setParameter("summit", summit.id())
        .setParameter("gone", AttendeeStatus.NOT_COMING)
        .getResultStream()
        .map(Coming::of)
        .toList();
  }

  private static List<Day> days(List<Coming> all, ZoneId zone) {
    Map<LocalDate, Integer> people = new TreeMap<>();
    all.forEach(it -> people.merge(it.day(zone), 1, Integer::sum));
    return people.entrySet().stream().map(it -> new Day(it.getKey(), it.getValue())).toList();
  }

  private static LocalDate shown(List<Day> days, LocalDate wanted, LocalDate today) {
    List<LocalDate> dates = days.stream().map(Day::date).toList();
    if (dates.isEmpty() || dates.contains(wanted)) return dates.isEmpty() ? null : wanted;
    return dates.stream().filter(it -> !it.isBefore(today)).findFirst().orElse(dates.get(0));
  }

  private List<TravelPlan> plans(Direction direction, Summit summit, Instant from, Instant to) {
    String at = "t." + field(direction);
    return em.createQuery(
            "select t"
                + COMING.formatted(" fetch", " join fetch a.category")
                + " and %s >= :from and %s < :to order by %s, a.name.sortKey, a.id"
                    .formatted(at, at, at),
            TravelPlan.class)
        .setParameter("summit", summit.id())
        .setParameter("gone", AttendeeStatus.NOT_COMING)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  private List<Hour> hours(Direction direction, List<TravelPlan> plans, ZoneId zone) {
    Set<Long> honoured = new HashSet<>();
    List<Long> ids = plans.stream().map(TravelPlan::attendee).map(Attendee::id).toList();
    guests.forEach(some -> honoured.addAll(some.among(ids)));
    Map<Instant, List<SheetRow>> byHour = new TreeMap<>();
    for (TravelPlan plan : plans)
      byHour
          .computeIfAbsent(
              DayParts.hour(plan.details().journey(direction).at(), zone),
              hour -> new ArrayList<>())
          .add(row(direction, plan, honoured));
    return byHour.entrySet().stream()
        .map(it -> new Hour(it.getKey(), it.getKey().plus(1, ChronoUnit.HOURS), it.getValue()))
        .toList();
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
