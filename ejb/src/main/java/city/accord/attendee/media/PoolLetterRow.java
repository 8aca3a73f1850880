package city.accord.attendee.media;

import city.accord.text.Language;
import city.accord.text.PersonName;
import java.io.Serializable;

/**
 * A letter about a pool as it will be sent, with a link that opens nothing.
 *
 * @param email where to, or null where the person has no address and is to be told otherwise
 */
public record PoolLetterRow(
    long attendee, PersonName name, String email, Language language, String subject, String body)
    implements Serializable {}
