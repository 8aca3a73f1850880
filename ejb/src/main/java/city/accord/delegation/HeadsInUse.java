package city.accord.delegation;

import city.accord.attendee.AttendeeUse;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;

/** Whoever leads a delegation stays. */
@Dependent
class HeadsInUse implements AttendeeUse {

  @Inject private GreetedHeads heads;

  @Override
  public String word() {
    return "head";
  }

  @Override
  public Set<Long> among(Collection<Long> attendeeIds) {
    return heads.among(attendeeIds);
  }
}
