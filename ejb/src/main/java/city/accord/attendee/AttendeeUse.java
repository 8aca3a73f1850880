package city.accord.attendee;

import java.util.Collection;
import java.util.Set;

/** What another area has of people, for which they cannot be removed from the summit. */
public interface AttendeeUse {

  /** Ends the key of the message that says what it is, such as {@code head}. */
  String word();

  /** Those of these people that the area has something of. */
  Set<Long> among(Collection<Long> attendeeIds);
}
