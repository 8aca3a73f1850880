package city.accord.signing.events;

import java.time.Instant;

/**
 * One more signatory stands by what they wrote.
 *
 * @param attendeeId who it is, or null for a signatory who is no attendee
 * @param at when they confirmed
 */
public record SignatureConfirmed(
    long ceremonyId, String declaration, int position, Long attendeeId, Instant at) {}
