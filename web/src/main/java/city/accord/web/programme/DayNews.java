package city.accord.web.programme;

import city.accord.programme.OnTheDay;
import city.accord.programme.SessionToday;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/**
 * What public pages say of a session beside what was released: cancelled, or later than planned.
 */
@Named
@RequestScoped
public class DayNews {

  @Inject private OnTheDay day;

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

  public boolean isShifted(String slug) {
    SessionToday one = of(slug);
    return one != null && one.isShifted();
  }
}
