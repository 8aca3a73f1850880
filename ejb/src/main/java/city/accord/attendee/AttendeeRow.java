package city.accord.attendee;

import city.accord.summit.Hue;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.io.Serializable;
import java.time.Instant;

/**
 * A person at the summit, as lists show them.
 *
 * @param version what an edit of this row has to bring back
 * @param category the code of the category
 * @param email private, or null
 * @param registeredAt when the person was registered first, or null
 * @param photoHash SHA-256 of the photo, or null where there is none
 */
public record AttendeeRow(
    long id,
    int version,
    PersonName name,
    String category,
    LocalizedText categoryName,
    Hue hue,
    Affiliation affiliation,
    String email,
    AttendeeStatus status,
    Instant registeredAt,
    String photoHash)
    implements Serializable {

  public static AttendeeRow of(Attendee attendee) {
    Category category = attendee.category();
    return new AttendeeRow(
        attendee.id(),
        attendee.version(),
        attendee.name(),
        category.code(),
        category.name(),
        category.hue(),
        attendee.affiliation(),
        attendee.email(),
        attendee.status(),
        attendee.registeredAt(),
        attendee.photoHash());
  }
}
