package city.accord.web.programme;

import city.accord.programme.ReleasedSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The sessions of a day of which a guest ticks what they star. */
public class StarrableDay {

  private final LocalDate date;
  private final List<ReleasedSession> sessions;
  private List<String> starred;

  StarrableDay(LocalDate date, List<ReleasedSession> sessions, Set<String> stars) {
    this.date = date;
    this.sessions = sessions;
    this.starred =
        new ArrayList<>(
            sessions.stream().map(ReleasedSession::slug).filter(stars::contains).toList());
  }

  public LocalDate getDate() {
    return date;
  }

  public List<ReleasedSession> getSessions() {
    return sessions;
  }

  public List<String> getStarred() {
    return starred;
  }

  public void setStarred(List<String> starred) {
    this.starred = starred;
  }
}
