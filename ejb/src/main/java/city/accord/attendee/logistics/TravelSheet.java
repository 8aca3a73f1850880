package city.accord.attendee.logistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who arrives, or departs, on a day, hour by hour.
 *
 * @param days all days on which somebody does, in order
 * @param day the one shown, or null where there is none
 * @param hours those in which somebody does
 * @param people how many do on the day, before any filter
 * @param withoutCar of how many of them a car is to be sent and nobody has said which
 * @param unknown of how many members of delegations nobody has said when
 */
public record TravelSheet(
    Direction direction,
    List<Day> days,
    LocalDate day,
    List<Hour> hours,
    int people,
    int withoutCar,
    long unknown) {

  /** A day and how many arrive, or depart, on it. */
  public record Day(LocalDate date, int people) {}

  /**
   * An hour of a day.
   *
   * @param from when it begins
   * @param to when it ends
   */
  public record Hour(Instant from, Instant to, List<SheetRow> rows) {}
}
