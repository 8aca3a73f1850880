package city.accord.attendee.logistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * That somebody arrives, or departs: all that a sheet has to know of those it does not show.
 *
 * @param withoutCar whether a car is to be sent and nobody has said which
 */
record Coming(Instant at, boolean withoutCar) {

  /** From when they come, which car they need, its driver and its plate. */
  static Coming of(Object[] row) {
    AssignedCar assigned = new AssignedCar((String) row[2], (String) row[3], null);
    return new Coming((Instant) row[0], row[1] == CarNeed.PICK_UP && !assigned.isKnown());
  }

  LocalDate day(ZoneId zone) {
    return at.atZone(zone).toLocalDate();
  }
}
