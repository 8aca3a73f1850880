package city.accord.attendee;

import city.accord.text.LocalizedText;
import city.accord.text.PersonName;

/**
 * What the organisers correct about a person.
 *
 * @param version the one that the form was filled from
 * @param category the code of one of the summit's categories
 * @param affiliation in plain words; of no consequence for who belongs to a delegation
 * @param email where they are written to, or null
 */
public record EditAttendee(
    long id,
    int version,
    PersonName name,
    String category,
    LocalizedText affiliation,
    String email) {}
