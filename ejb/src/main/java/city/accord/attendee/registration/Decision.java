package city.accord.attendee.registration;

import city.accord.attendee.Attendee;
import java.util.Locale;
import java.util.function.Consumer;

/** What an officer decides about a registration. */
public enum Decision {
  PRE_APPROVE(Attendee::preApprove),
  APPROVE(Attendee::approve),
  HOLD(Attendee::hold),
  REJECT(Attendee::reject);

  private final Consumer<Attendee> verb;

  Decision(Consumer<Attendee> verb) {
    this.verb = verb;
  }

  /** Of a person who is decided already, or does not come, nothing changes. */
  boolean apply(Attendee attendee) {
    if (this != REJECT && (!attendee.isComing() || attendee.isApproved())) return false;
    if (!attendee.isStanding()) return false;
    var before = attendee.status();
    verb.accept(attendee);
    return before != attendee.status();
  }

  /** As it stands in the keys of letters. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
