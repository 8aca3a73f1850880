package city.accord.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;

/**
 * What all releases together tell, kept until there is another one: no release ever changes, and
 * calendars ask again and again. Which release is the newest is asked of the database each time, so
 * that a server hears of what another one released.
 */
@ApplicationScoped
public class ReleaseMemory {

  /** What is told by the releases up to one. */
  private record Told(
      long newest, Programme latest, List<PublishedSession> sessions, List<ReleaseNews> news) {}

  private volatile Told told;

  /**
   * @param newest the id of the newest release
   * @param releases reads all of its summit, the oldest first
   */
  public List<PublishedSession> sessions(long newest, Supplier<List<Programme>> releases) {
    return upTo(newest, releases).sessions();
  }

  /** The newest of them. */
  public Programme latest(long newest, Supplier<List<Programme>> releases) {
    return upTo(newest, releases).latest();
  }

  /** The newest first. */
  public List<ReleaseNews> news(long newest, Supplier<List<Programme>> releases) {
    return upTo(newest, releases).news();
  }

  private Told upTo(long newest, Supplier<List<Programme>> releases) {
    Told known = told;
    if (known != null && known.newest() == newest) return known;
    List<Programme> all = releases.get();
    known =
        new Told(
            newest,
            all.isEmpty() ? Programme.NOT_YET : all.get(all.size() - 1),
            PublishedSession.of(all),
            ReleaseNews.of(all));
    told = known;
    return known;
  }
}
