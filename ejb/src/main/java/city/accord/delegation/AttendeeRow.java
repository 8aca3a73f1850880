package city.accord.delegation;

import city.accord.text.PersonName;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A person of a delegation, as lists show them.
 *
 * @param photoHash SHA-256 of the photo, or null where there is none
 */
public record AttendeeRow(
    long id,
    PersonName name,
    AttendeeRole role,
    AttendeeStatus status,
    boolean leads,
    String photoHash)
    implements Serializable {

  static final Comparator<AttendeeRow> ORDER =
      Comparator.comparing((AttendeeRow row) -> !row.leads())
          .thenComparing(row -> row.name().sortKey());

  static AttendeeRow of(Attendee attendee) {
    boolean leads = attendee.equals(attendee.delegation().head());
    return new AttendeeRow(
        attendee.id(),
        attendee.name(),
        attendee.role(),
        attendee.status(),
        leads,
        attendee.photoHash());
  }
}
