package city.accord.delegation;

import city.accord.text.PersonName;

/**
 * What the organisers correct about a person.
 *
 * @param version the one that the form was filled from
 */
public record EditAttendee(long id, int version, PersonName name, AttendeeRole role) {}
