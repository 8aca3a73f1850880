package city.accord.attendee.logistics;

import java.io.Serializable;

/**
 * The car that the organisers send; whatever is not known is null.
 *
 * @param driver who drives, with a telephone number where it helps
 * @param plate of the car
 * @param place where they meet
 */
public record AssignedCar(String driver, String plate, String place) implements Serializable {

  static final AssignedCar NONE = new AssignedCar(null, null, null);

  public AssignedCar {
    driver = Journey.text(driver);
    plate = Journey.text(plate);
    place = Journey.text(place);
  }

  /** Whether somebody would know which car to look for. */
  public boolean isKnown() {
    return driver != null || plate != null;
  }
}
