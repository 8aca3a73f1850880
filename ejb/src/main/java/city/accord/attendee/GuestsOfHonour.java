package city.accord.attendee;

import java.util.Collection;
import java.util.Set;

/**
 * Whom Protocol greets in person, as another area knows: heads of delegation, and those whom
 * officers have marked.
 */
public interface GuestsOfHonour {

  /** Those of these people, by id. */
  Set<Long> among(Collection<Long> attendeeIds);
}
