package city.accord.attendee.logistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who arrives, or departs, on a day, hour by hour.
 *
 * @param days all days on which somebody does, in order
 * @param day the one shown, or null where there is none
 * @param parts of that day, as many as a screen takes at a time; none where nobody is found
 * @param part the one shown, or null where the whole day is
 * @param hours those shown in which somebody does
 * @param people how many do on the day, before any filter
 * @param withoutCar of how many of them a car is to be sent and nobody has said which
 * @param unknown of how many members of delegations nobody has said when
 */
public record TravelSheet(
    Direction direction,
    List<Day> days,
    LocalDate day,
    List<Part> parts,
    Part part,
    List<Hour> hours,
    int people,
    int withoutCar,
    long unknown) {

  /** A day and how many arrive, or depart, on it. */
  public record Day(LocalDate date, int people) {}

  /**
   * Hours of a day that follow one another.
   *
   * @param from when the first begins
   * @param to when the last ends
   * @param people how many arrive, or depart, in them
   */
  public record Part(Instant from, Instant to, int people) {}

  /**
   * An hour of a day.
   *
   * @param from when it begins
   * @param to when it ends
   */
  public record Hour(Instant from, Instant to, List<SheetRow> rows) {}
}
