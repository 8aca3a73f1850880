package city.accord.door;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What the door has to know of one person beside the badge. */
@Entity
@Table(name = "door_person")
public class DoorPerson {

  @Id private long attendeeId;
  @Version private int version;
  private boolean honoured;
  private boolean blocked;

  protected DoorPerson() {}

  DoorPerson(long attendeeId) {
    this.attendeeId = attendeeId;
  }

  void set(boolean ofHonour, boolean notLetIn) {
    honoured = ofHonour;
    blocked = notLetIn;
  }

  long attendeeId() {
    return attendeeId;
  }

  /** Whether Protocol greets the person. */
  public boolean isHonoured() {
    return honoured;
  }

  /** Whether no gate lets the person in. */
  public boolean isBlocked() {
    return blocked;
  }
}
