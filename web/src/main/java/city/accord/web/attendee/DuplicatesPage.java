package city.accord.web.attendee;

import city.accord.attendee.merge.DuplicateRow;
import city.accord.attendee.merge.Duplicates;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Records that may be of one person. */
@Named
@RequestScoped
public class DuplicatesPage {

  @Inject private Duplicates duplicates;
  @Inject private Site site;

  private List<DuplicateRow> rows;

  public List<DuplicateRow> getRows() {
    if (rows == null) rows = duplicates.found();
    return rows;
  }

  /** They are two people. */
  public void tellApart(DuplicateRow row) {
    duplicates.tellApart(row.stays().id(), row.other().id());
    site.goTo(
        "/desk/attendees/duplicates",
        "merge.told-apart",
        row.stays().name().in(site.getLanguage()));
  }
}
