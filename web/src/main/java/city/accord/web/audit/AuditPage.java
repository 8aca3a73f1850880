package city.accord.web.audit;

import city.accord.audit.AuditFilter;
import city.accord.audit.AuditLog;
import city.accord.audit.AuditRow;
import city.accord.table.Csv;
import city.accord.web.CurrentSummit;
import city.accord.web.FileAnswer;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;

/** The record of who did what: filtered, a page at a time, or as a table for a spreadsheet. */
@Named
@RequestScoped
public class AuditPage {

  private static final int SIZE = 50;
  private static final int MAX_EXPORTED = 100_000;
  private static final int EXPORTED_AT_ONCE = 1_000;

  @Inject private AuditLog log;
  @Inject private Site site;
  @Inject private CurrentSummit current;
  @Inject private ExternalContext external;

  private List<AuditRow> rows;

  /** The areas whose events can be chosen alone. */
  public List<String> getAreas() {
    return AuditAreas.ALL;
  }

  /** The entries of this page. */
  public List<AuditRow> getRows() {
    if (rows == null) rows = log.page(filter(), before(), SIZE + 1);
    return rows.subList(0, Math.min(SIZE, rows.size()));
  }

  /** The address of the entries that come after these, or null where these are the last. */
  public String getNext() {
    if (getRows().isEmpty() || rows.size() <= SIZE) return null;
    return site.to("/desk/audit") + query() + "before=" + getRows().get(SIZE - 1).id();
  }

  /** The address of the same entries, all of them, as a table. */
  public String getExport() {
    return site.to("/desk/audit.csv") + query();
  }

  private String query() {
    return AuditQuery.of(external.getRequestParameterMap());
  }

  /** What happened, in words. */
  public String what(AuditRow row) {
    for (String key : List.of("audit.event-" + row.event(), "ceremony.event." + row.event()))
      try {
        return site.say(key);
      } catch (MissingResourceException anotherKind) {
        continue;
      }
    return row.event();
  }

  /** Where the thing is seen, or null where it has no page, or none for this reader. */
  public String to(AuditRow row) {
    return AuditAreas.address(row)
        .filter(it -> site.sees(it.right()))
        .map(it -> site.to(it.path()))
        .orElse(null);
  }

  /** Sends the entries as comma-separated values. */
  public void export() throws IOException {
    FileAnswer.send(
        "text/csv; charset=UTF-8",
        FileAnswer.attached("audit.csv"),
        file -> {
          Writer out = new OutputStreamWriter(file, StandardCharsets.UTF_8);
          out.write(Csv.BYTE_ORDER_MARK);
          out.write(Csv.line("at", "who", "from", "event", "thing", "detail", "before", "after"));
          write(out);
          out.flush();
        });
  }

  private void write(Writer out) throws IOException {
    long before = before();
    int written = 0;
    while (written < MAX_EXPORTED) {
      List<AuditRow> some = log.page(filter(), before, EXPORTED_AT_ONCE);
      for (AuditRow row : some) out.write(line(row));
      if (some.size() < EXPORTED_AT_ONCE) return;
      written += some.size();
      before = some.get(some.size() - 1).id();
    }
  }

  private static String line(AuditRow row) {
    return Csv.line(
        row.at().toString(),
        row.who(),
        row.caller(),
        row.event(),
        row.subject(),
        row.detail(),
        row.was(),
        row.became());
  }

  private AuditFilter filter() {
    return new AuditFilter(
        typed("who"), typed("area"), typed("thing"), start("from", 0), start("to", 1));
  }

  /** What the reader has filled in, or null. */
  public String typed(String name) {
    Map<String, String> parameters = external.getRequestParameterMap();
    String value = parameters.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** The start of a day at the summit, or null where it is none. */
  private Instant start(String name, int daysLater) {
    try {
      String day = typed(name);
      return day == null
          ? null
          : LocalDate.parse(day).plusDays(daysLater).atStartOfDay(current.zone()).toInstant();
    } catch (DateTimeParseException notADay) {
      return null;
    }
  }

  private long before() {
    String before = typed("before");
    return before == null ? Long.MAX_VALUE : Ids.of(before);
  }
}
