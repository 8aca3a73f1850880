package city.accord.programme;

import java.time.Instant;

/**
 * A release in the history of the programme.
 *
 * @param restoredFrom the number of the earlier release that it repeats, or null
 */
public record ReleaseRow(
    int number, String name, Instant releasedAt, String releasedBy, Integer restoredFrom) {}
