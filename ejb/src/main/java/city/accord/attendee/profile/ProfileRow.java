package city.accord.attendee.profile;

import city.accord.attendee.AttendeeRow;
import java.io.Serializable;
import java.time.Instant;

/**
 * What is written of a person, and how much of it everyone sees.
 *
 * @param version what an edit of it has to bring back; 0 before the first
 * @param slug names the person's page; null before anything is written
 * @param agreedAt null where the person does not agree, or agrees no more
 * @param agreedBy whose word that is; null where the person does not agree
 * @param evidence where an officer says that the person's word is found, or null
 * @param shown whether everyone sees the page now
 * @param waiting whether an officer has to look at what was written
 */
public record ProfileRow(
    AttendeeRow person,
    int version,
    String slug,
    WriteProfile written,
    Instant agreedAt,
    AgreedBy agreedBy,
    String evidence,
    boolean shown,
    boolean waiting)
    implements Serializable {}
