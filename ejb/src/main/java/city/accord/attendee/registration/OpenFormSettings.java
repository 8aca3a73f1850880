package city.accord.attendee.registration;

import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.time.Instant;

/**
 * What organisers say about the open form of a category.
 *
 * @param maxRegistrations how many may register by it, or null without a limit
 * @param maxPerAffiliation how many of one outlet or organisation, or null without a limit
 * @param closesAt until when people register and change what they wrote, or null
 * @param criteria by what registrations are judged, as the form says
 * @param waitingHours how many hours somebody who waits has to answer the offer of a free place;
 *     null where nobody waits, and a full form takes nobody
 */
public record OpenFormSettings(
    int version,
    boolean open,
    Integer maxRegistrations,
    Integer maxPerAffiliation,
    Instant closesAt,
    LocalizedText criteria,
    Integer waitingHours)
    implements Serializable {

  /** Where nobody waits for a place. */
  public OpenFormSettings(
      int version,
      boolean open,
      Integer maxRegistrations,
      Integer maxPerAffiliation,
      Instant closesAt,
      LocalizedText criteria) {
    this(version, open, maxRegistrations, maxPerAffiliation, closesAt, criteria, null);
  }
}
