package city.accord.attendee.registration;

import city.accord.attendee.Attendee;
import java.time.Instant;

/**
 * Tells whoever looks after a delegation what becomes of those of its people who wait for a place,
 * who have no link of their own to answer by.
 */
public interface DelegationNews {

  /** Whether there is anybody to tell about a person. */
  boolean reaches(Attendee person);

  /** A place is kept for a person until then. */
  void offered(Attendee person, Instant answerUntil);

  /** Nobody answered in time: the place went to the next. */
  void lapsed(Attendee person);
}
