package city.accord.web.programme;

import city.accord.programme.Programme;
import city.accord.programme.ReleaseNews;
import city.accord.programme.Releases;
import city.accord.programme.SessionChange;
import city.accord.programme.SessionKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What each release of the programme changed, the newest first, for everyone. */
@Named
@RequestScoped
public class ChangesPage {

  @Inject private Releases releases;

  private List<ReleaseNews> news;
  private Programme latest;

  @PostConstruct
  void open() {
    news = releases.news();
    latest = releases.latest();
  }

  /** Whether the session that changed is in the programme still, and has a page there. */
  public boolean hasPage(SessionChange change) {
    return latest
        .session(change.shown().slug())
        .filter(session -> session.kind() != SessionKind.BREAK)
        .isPresent();
  }

  public List<ReleaseNews> getNews() {
    return news;
  }
}
