package city.accord.web.programme;

import city.accord.programme.ReleaseNews;
import city.accord.programme.Releases;
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

  @PostConstruct
  void open() {
    news = releases.news();
  }

  public List<ReleaseNews> getNews() {
    return news;
  }
}
