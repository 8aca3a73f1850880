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
 */
public record OpenFormSettings(
    int version,
    boolean open,
    Integer maxRegistrations,
    Integer maxPerAffiliation,
    Instant closesAt,
    LocalizedText criteria)
    implements Serializable {}
