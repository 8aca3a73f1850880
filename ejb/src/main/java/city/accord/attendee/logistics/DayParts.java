package city.accord.attendee.logistics;

import city.accord.attendee.logistics.TravelSheet.Part;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A day of many arrivals in parts that a screen takes: whole hours, so that no car is torn apart.
 */
final class DayParts {

  /** How many people a part has at most, unless a single hour has more. */
  static final int MOST = 200;

  private DayParts() {}

  /** The parts of a day, in order, from the moments at which people come. */
  static List<Part> of(Collection<Instant> moments, ZoneId zone) {
    List<Part> parts = new ArrayList<>();
    hours(moments, zone).forEach((hour, people) -> add(parts, hour, people));
    return parts;
  }

  /**
   * The part that is under way at a moment, or comes next; the first where all are over.
   *
   * @return null where there is none
   */
  static Part at(Instant moment, List<Part> parts) {
    return parts.stream()
        .filter(it -> moment.isBefore(it.to()))
        .findFirst()
        .orElse(parts.isEmpty() ? null : parts.get(0));
  }

  private static Map<Instant, Integer> hours(Collection<Instant> moments, ZoneId zone) {
    Map<Instant, Integer> hours = new TreeMap<>();
    moments.forEach(at -> hours.merge(hour(at, zone), 1, Integer::sum));
    return hours;
  }

  private static void add(List<Part> parts, Instant hour, int people) {
    Instant end = hour.plus(1, ChronoUnit.HOURS);
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last).people() + people <= MOST)
      parts.set(last, new Part(parts.get(last).from(), end, parts.get(last).people() + people));
    else parts.add(new Part(hour, end, people));
  }

  /** When the hour began, as clocks at the summit count it. */
  static Instant hour(Instant at, ZoneId zone) {
    return at.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
  }
}
