package city.accord.delegation;

import java.time.Instant;

/**
 * How often a delegation was reminded of its invitation.
 *
 * @param last when it was last, or null
 * @param next when it is next, or null where it is not
 */
public record Reminded(long times, Instant last, Instant next) {}
