package city.accord.job;

import java.time.Instant;

/**
 * A job as operators see it.
 *
 * @param node the server that does it, or did it last, or null
 * @param failure why it failed the last time it ended, or null
 * @param due whether its time has come
 * @param next when it is next
 */
public record JobRow(
    String name,
    Timetable timetable,
    JobState state,
    Instant begunAt,
    String node,
    String failure,
    boolean due,
    Instant next) {}
