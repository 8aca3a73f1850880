package city.accord.web.attendee.logistics;

import city.accord.attendee.logistics.AssignedCar;
import java.io.Serializable;

/** The car that the organisers send, while a form holds it. */
public class EditableCar implements Serializable {

  private static final long serialVersionUID = 1;

  private String driver;
  private String plate;
  private String place;

  EditableCar() {}

  EditableCar(AssignedCar known) {
    driver = known.driver();
    plate = known.plate();
    place = known.place();
  }

  AssignedCar toCar() {
    return new AssignedCar(driver, plate, place);
  }

  public String getDriver() {
    return driver;
  }

  public void setDriver(String driver) {
    this.driver = driver;
  }

  public String getPlate() {
    return plate;
  }

  public void setPlate(String plate) {
    this.plate = plate;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }
}
