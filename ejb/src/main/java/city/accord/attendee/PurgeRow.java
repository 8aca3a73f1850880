package city.accord.attendee;

import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that goes on a day after the summit.
 *
 * @param kind the end of the key of the message that says what it is
 * @param field the label of the field whose answers it is, or null
 * @param form the code of the category in whose form the field stands, or null
 * @param goesOn null where it goes with the person's record alone
 * @param due whether that day has come
 * @param count how many there are now
 */
public record PurgeRow(
    String kind,
    LocalizedText field,
    String form,
    LocalizedText category,
    KeptFor keptFor,
    LocalDate goesOn,
    boolean due,
    long count)
    implements Serializable {}
