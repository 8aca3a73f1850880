package city.accord.attendee.merge;

import city.accord.attendee.MergedField;
import java.util.Set;

/**
 * Two records are of one person.
 *
 * @param stays the record that stays
 * @param staysVersion as the officer saw it
 * @param other the record that goes
 * @param otherVersion as the officer saw it
 * @param fromOther what the record that goes says rightly
 */
public record MergeAttendees(
    long stays, int staysVersion, long other, int otherVersion, Set<MergedField> fromOther) {}
