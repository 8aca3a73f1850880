package city.accord.delegation;

import city.accord.text.PersonName;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A person of a delegation, as lists show them.
 *
 * @param version what an edit of this row has to bring back
 * @param photoHash SHA-256 of the photo, or null where there is none
 */
public record AttendeeRow(
    long id,
    int version,
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
        attendee.version(),
        attendee.name(),
        attendee.role(),
        attendee.status(),
        leads,
        attendee.photoHash());
  }
}
