package city.accord.signing.events;

/**
 * A signature no longer counts: its slot was reopened, or its ceremony was declared void.
 *
 * @param attendeeId who had signed, or null for a signatory who is no attendee
 */
public record SignatureVoided(long ceremonyId, Long attendeeId) {}
