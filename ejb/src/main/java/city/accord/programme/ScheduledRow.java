package city.accord.programme;

import java.time.Instant;
import java.util.List;

/**
 * A release that waits for its hour, or is held past it.
 *
 * @param heldAt when it was held, or null
 * @param inTheWay what holds it, as the draft stands now
 */
public record ScheduledRow(
    long id,
    ReleaseWords words,
    Instant dueAt,
    String scheduledBy,
    Instant heldAt,
    List<Conflict> inTheWay) {}
