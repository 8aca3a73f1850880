package city.accord.web.programme;

import city.accord.programme.ReleaseRow;
import city.accord.programme.Releases;
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

  private List<ReleaseRow> rows;

  @PostConstruct
  void open() {
    rows = releases.history();
  }

  public List<ReleaseRow> getRows() {
    return rows;
  }
}
