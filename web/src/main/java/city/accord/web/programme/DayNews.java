package city.accord.web.programme;

import city.accord.programme.OnTheDay;
import city.accord.programme.ReleasedSession;
import city.accord.programme.SessionToday;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What public pages say of a session beside what was released: cancelled, or later than planned.
 */
@Named
@RequestScoped
public class DayNews {

  @Inject private OnTheDay day;
  @Inject private Clock clock;

  private Map<String, SessionToday> sessions;

  /** How a session goes; null where nobody has said anything of the day. */
  public SessionToday of(String slug) {
    if (sessions == null) {
      sessions = new HashMap<>();
      day.besideThePlan().forEach(one -> sessions.put(one.session().slug(), one));
    }
    return sessions.get(slug);
  }

  public boolean isCancelled(String slug) {
    SessionToday one = of(slug);
    return one != null && one.isCancelled();
  }

  /** Whether a session is on at this moment: by the plan, where nobody has said anything else. */
  public boolean isOn(ReleasedSession session) {
    SessionToday said = of(session.slug());
    if (said != null) return said.isOn();
    Instant now = clock.instant();
    return !now.isBefore(session.startsAt()) && now.isBefore(session.endsAt());
  }

  public boolean isShifted(String slug) {
    SessionToday one = of(slug);
    return one != null && one.isShifted();
  }
}
