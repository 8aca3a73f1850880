package city.accord.web.programme;

import city.accord.programme.ReleaseRow;
import city.accord.programme.Releases;
import city.accord.programme.ScheduledReleases;
import city.accord.programme.ScheduledRow;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Every release of the programme, the newest first: what everyone reads, and what they read before.
 */
@Named
@RequestScoped
public class DeskReleasesPage {

  @Inject private Releases releases;
  @Inject private ScheduledReleases scheduled;
  @Inject private Site site;

  private List<ReleaseRow> rows;
  private ScheduledRow waiting;

  @PostConstruct
  void open() {
    rows = releases.history();
    waiting = scheduled.waiting().orElse(null);
  }

  public void callOff() {
    scheduled.callOff(waiting.id());
    site.goTo("/desk/releases", "programme.is-called-off", waiting.words().name());
  }

  /** The release that waits for its hour or is held, or null. */
  public ScheduledRow getWaiting() {
    return waiting;
  }

  public List<ReleaseRow> getRows() {
    return rows;
  }
}
