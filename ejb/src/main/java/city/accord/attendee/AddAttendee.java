package city.accord.attendee;

import city.accord.text.PersonName;

/**
 * A person whom the organisers expect.
 *
 * @param category the code of one of the summit's categories
 * @param email where they are written to, or null
 */
public record AddAttendee(
    PersonName name, String category, Affiliation affiliation, String email) {}
