package city.accord.delegation;

import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.io.Serializable;

/** Somebody at the summit who may be the person about to be added, and whose delegation it is. */
public record Namesake(PersonName name, AttendeeStatus status, LocalizedText delegation)
    implements Serializable {

  static Namesake of(Attendee attendee) {
    return new Namesake(attendee.name(), attendee.status(), attendee.delegation().place());
  }
}
