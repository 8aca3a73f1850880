package city.accord.programme;

import city.accord.text.LocalizedText;
import java.io.Serializable;

/**
 * Something in the draft that cannot happen as it is planned.
 *
 * @param slug the session that is in the way
 * @param otherSlug the session that it is in the way of, or null where it is the day itself
 * @param subject the room or the person, or null
 */
public record Conflict(
    Kind kind,
    String slug,
    LocalizedText title,
    String otherSlug,
    LocalizedText otherTitle,
    LocalizedText subject)
    implements Serializable {

  /** What cannot happen. */
  public enum Kind {
    ROOM_TAKEN,

    /** One of the two takes the whole venue, and with it every room. */
    VENUE_TAKEN,
    PERSON_DOUBLE_BOOKED,

    /** Someone of a delegation who is named in the session does not attend any more. */
    PERSON_WITHDRAWN,
    OUTSIDE_SUMMIT
  }
}
