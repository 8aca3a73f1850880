package city.accord.attendee;

import java.util.Collection;
import java.util.Set;

/** Who has arrived at the summit, as the door knows. */
public interface Arrivals {

  /** Those of these people, by id, who were let in at a gate; an undone scan does not count. */
  Set<Long> among(Collection<Long> attendeeIds);
}
