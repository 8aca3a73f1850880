package city.accord.signing.events;

/**
 * One more signatory stands by what they wrote.
 *
 * @param attendeeId who it is, or null for a signatory who is no attendee
 */
public record SignatureConfirmed(
    long ceremonyId, String declaration, int position, Long attendeeId) {}
