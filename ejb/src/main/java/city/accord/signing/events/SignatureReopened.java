package city.accord.signing.events;

/**
 * A signature counts no longer: its slot was opened once more.
 *
 * @param attendeeId who signs again, or null for a signatory who is no attendee
 */
public record SignatureReopened(long ceremonyId, Long attendeeId) {}
