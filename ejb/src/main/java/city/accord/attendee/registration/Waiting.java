package city.accord.attendee.registration;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeStatus;

/** A person and their place in the order of those who wait. */
record Waiting(WaitingPlace place, Attendee person) {

  boolean isWaiting() {
    return place.outcome() == null && person.status() == AttendeeStatus.WAITING;
  }

  boolean isOffered() {
    return place.outcome() == null && person.status() == AttendeeStatus.OFFERED;
  }
}
