package city.accord.delegation;

import city.accord.text.PersonName;

/**
 * Another person of a delegation.
 *
 * @param leads whether this person is its head from now on
 */
public record AddAttendee(long delegationId, PersonName name, AttendeeRole role, boolean leads) {}
