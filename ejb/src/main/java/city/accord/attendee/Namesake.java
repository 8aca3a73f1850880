package city.accord.attendee;

import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.io.Serializable;

/** Somebody at the summit who may be the person about to be added, and whom they come for. */
public record Namesake(long id, PersonName name, AttendeeStatus status, LocalizedText affiliation)
    implements Serializable {

  static Namesake of(Attendee attendee) {
    return new Namesake(
        attendee.id(), attendee.name(), attendee.status(), attendee.affiliation().name());
  }
}
