package city.accord.delegation;

import java.io.Serializable;
import java.time.Instant;

/**
 * That a delegation does not come, as its focal point said.
 *
 * @param reason in their own words, or null
 */
public record Decline(Instant at, String reason) implements Serializable {}
