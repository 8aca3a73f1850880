package city.accord.meeting;

import city.accord.text.LocalizedText;
import java.io.Serializable;

/**
 * A meeting room as officers see it, and as they save it again.
 *
 * @param id null for a new one
 * @param version the one that an officer has seen
 * @param capacity how many people it takes
 * @param booked how many meetings are booked in it
 */
public record MeetingRoomRow(Long id, int version, LocalizedText name, int capacity, long booked)
    implements Serializable {}
