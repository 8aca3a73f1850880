package city.accord.attendee.logistics;

import city.accord.attendee.AttendeeRow;
import java.io.Serializable;

/**
 * What is known of a person's travel.
 *
 * @param version what an edit of this row has to bring back; 0 where nothing is known yet
 */
public record TravelRow(AttendeeRow person, int version, TravelDetails details, AssignedCar car)
    implements Serializable {

  /** Whether nobody has said yet when the person arrives. */
  public boolean isWithoutArrival() {
    return details.arrival().at() == null;
  }
}
