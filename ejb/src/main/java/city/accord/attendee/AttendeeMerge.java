package city.accord.attendee;

import city.accord.Refused;
import java.util.Optional;

/**
 * What an area has of a person moves to another record, since both turned out to be of one person.
 * Every table that points to people is moved by one of these.
 */
public interface AttendeeMerge {

  /**
   * Whether the area names the record where nothing may be changed any more: then it is the one
   * that stays.
   */
  default boolean holds(long attendee) {
    return false;
  }

  /** Why the two cannot be one person as the area has them now; empty where they can. */
  default Optional<Refused> forbids(Attendee one, Attendee other) {
    return Optional.empty();
  }

  /**
   * Takes what the area has of one record to the other, which says already what holds from now on.
   *
   * @param from is removed afterwards
   */
  void move(Attendee from, Attendee to);
}
