package city.accord.audit;

import java.time.Instant;

/**
 * Which entries somebody wants to see; what is null asks nothing.
 *
 * @param who a part of who did it
 * @param area the first word of the event
 * @param thing a part of what it happened to
 * @param from the first moment
 * @param until the moment after the last
 */
public record AuditFilter(String who, String area, String thing, Instant from, Instant until) {}
