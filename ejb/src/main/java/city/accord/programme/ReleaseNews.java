package city.accord.programme;

import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a release told its readers that the one before it had not. */
public record ReleaseNews(
    int number, String name, LocalizedText notes, Instant releasedAt, List<SessionChange> changes) {

  /**
   * The news of each release, the newest first. What the first one showed is no change.
   *
   * @param releases the oldest first
   */
  static List<ReleaseNews> of(List<Programme> releases) {
    List<ReleaseNews> news = new ArrayList<>();
    List<ReleasedSession> before = null;
    for (Programme release : releases) {
      news.add(
          new ReleaseNews(
              release.number(),
              release.name(),
              release.notes(),
              release.releasedAt(),
              before == null ? List.of() : SessionChange.between(before, release.sessions())));
      before = release.sessions();
    }
    Collections.reverse(news);
    return List.copyOf(news);
  }
}
