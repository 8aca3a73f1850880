package city.accord.attendee;

import city.accord.text.PersonName;
import java.util.List;

/**
 * Somebody who stays when an import is undone, and why.
 *
 * @param reasons {@code changed}, or the words of {@link AttendeeUse}
 */
public record KeptAttendee(long id, PersonName name, List<String> reasons) {}
