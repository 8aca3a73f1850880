package city.accord.delegation;

import java.io.Serializable;

/**
 * When focal points are reminded.
 *
 * @param version what a change has to bring back; 0 before the first
 * @param afterDays without an answer; null where nobody is reminded
 * @param atMost how often
 */
public record ReminderRow(int version, Integer afterDays, int atMost) implements Serializable {}
