package city.accord.web.delegation;

import city.accord.delegation.DelegationRow;
import city.accord.delegation.FocalPoint;
import city.accord.text.Language;
import city.accord.web.DateFormats;
import city.accord.web.Site;
import city.accord.web.TableDownload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The delegation board as a file, with the filter that the board has. */
@Named
@RequestScoped
public class ExportPage {

  private static final List<String> COLUMNS =
      List.of(
          "delegation.precedence",
          "delegation.field-NAME",
          "delegation.field-CHINESE_NAME",
          "delegation.field-KIND",
          "delegation.field-COUNTRY",
          "delegation.field-CHINESE_COUNTRY",
          "delegation.field-SIGNS",
          "delegation.status",
          "delegation.head",
          "delegation.head-title",
          "delegation.people",
          "delegation.field-FOCAL_NAME",
          "delegation.field-FOCAL_EMAIL",
          "delegation.field-FOCAL_PHONE",
          "delegation.field-FOCAL_LANGUAGE",
          "delegation.invited-at");

  @Inject private DelegationsPage board;
  @Inject private DateFormats dates;
  @Inject private Site site;

  public void send() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS.stream().map(column -> site.say(column)).toList());
    board.getRows().forEach(row -> rows.add(cells(row)));
    TableDownload.send("delegations", rows);
  }

  private List<String> cells(DelegationRow row) {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(row.precedence()));
    cells.add(row.place().exactly(Language.EN));
    cells.add(row.place().exactly(Language.ZH_HANT));
    cells.add(site.say(row.ofCity() ? "import.kind-city" : "import.kind-organisation"));
    cells.add(row.country().exactly(Language.EN));
    cells.add(row.country().exactly(Language.ZH_HANT));
    cells.add(site.say(row.signs() ? "import.yes" : "import.no"));
    cells.add(site.say("delegation.status-" + row.status().name()));
    cells.add(row.head() == null ? null : row.head().in(site.language()));
    cells.add(row.head() == null ? null : site.say(row.head().title()));
    cells.add(Long.toString(row.people()));
    cells.addAll(focalPoint(row.focalPoint()));
    cells.add(moment(row.invitedAt()));
    return cells;
  }

  private static List<String> focalPoint(FocalPoint person) {
    return person == null
        ? Arrays.asList(null, null, null, null)
        : Arrays.asList(person.name(), person.email(), person.phone(), person.language().ownName());
  }

  private String moment(Instant at) {
    return at == null ? null : dates.iso(at.truncatedTo(ChronoUnit.SECONDS));
  }
}
