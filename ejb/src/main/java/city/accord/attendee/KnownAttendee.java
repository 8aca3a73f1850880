package city.accord.attendee;

import city.accord.text.LocalizedText;
import city.accord.text.PersonName;

/**
 * Somebody at the summit, as far as an import compares them.
 *
 * @param email where they are written to, or null
 */
public record KnownAttendee(long id, PersonName name, String email, LocalizedText affiliation) {}
