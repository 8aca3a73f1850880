package city.accord.testing;

import city.accord.attendee.Attendees;
import city.accord.attendee.registration.Decision;
import city.accord.attendee.registration.Moderation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides about people as an organiser would who sees them as they are now. */
@Dependent
public class Approvals {

  @Inject private AsOrganiser organiser;
  @Inject private Attendees attendees;
  @Inject private Moderation moderation;

  public void approve(long attendee) {
    decide(Decision.APPROVE, List.of(attendee));
  }

  /** About how many was decided. */
  public int decide(Decision decision, List<Long> people) {
    return organiser.get(
        () -> {
          Map<Long, Integer> seen = new HashMap<>();
          people.forEach(id -> seen.put(id, attendees.row(id).version()));
          return moderation.decide(decision, seen, false, null).decided();
        });
  }
}
