package city.accord.attendee;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The picture of an attendee, as a JPEG that this server drew itself. */
@Entity
@Table(name = "attendee_photo")
public class AttendeePhoto {

  @Id private long attendeeId;
  private byte[] jpeg;

  protected AttendeePhoto() {}

  AttendeePhoto(long attendeeId, byte[] jpeg) {
    this.attendeeId = attendeeId;
    this.jpeg = jpeg;
  }

  byte[] jpeg() {
    return jpeg;
  }
}
