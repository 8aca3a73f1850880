package city.accord.web.delegation;

import city.accord.NotThere;
import city.accord.delegation.imports.CheckedDelegation;
import city.accord.delegation.imports.DelegationField;
import city.accord.delegation.imports.DelegationImports;
import city.accord.delegation.imports.DelegationUpload;
import city.accord.table.CellProblem;
import city.accord.table.Table;
import city.accord.web.Ids;
import city.accord.web.RefusalWords;
import city.accord.web.Site;
import city.accord.web.TableDownload;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An uploaded list of delegations: its columns, its rows as they would be imported, its undoing.
 */
@Named
@RequestScoped
public class ImportFilePage {

  /**
   * More rows make a page that nobody reads; the filter and the file with problems show the rest.
   */
  private static final int MAX_SHOWN = 200;

  private static final int EXAMPLES = 3;

  @Inject private DelegationImports imports;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  @Inject
  @ManagedProperty("#{param.show}")
  private String show;

  private DelegationUpload upload;
  private List<ImportColumn> columns;

  @PostConstruct
  void look() {
    upload = imports.look(Ids.of(id));
    columns =
        upload.table() == null
            ? List.of()
            : IntStream.range(0, upload.table().width()).mapToObj(this::column).toList();
  }

  private ImportColumn column(int index) {
    List<String> examples =
        upload.table().body().stream()
            .map(row -> row.cell(index).strip())
            .filter(text -> !text.isEmpty())
            .distinct()
            .limit(EXAMPLES)
            .toList();
    return new ImportColumn(
        upload.table().header().cell(index), examples, upload.columns().get(index));
  }

  /** Checks the rows again with the columns as they are assigned now. */
  public void assign() {
    imports.assign(upload.id(), chosen());
    site.goTo(address() + "#rows");
  }

  /** Imports what was shown; columns that were assigned anew are shown once more before. */
  public void run() {
    if (!chosen().equals(upload.columns())) {
      imports.assign(upload.id(), chosen());
      site.goTo(address(), "import.look-again");
      return;
    }
    imports.run(upload.id());
    site.goTo(address());
  }

  private List<DelegationField> chosen() {
    List<DelegationField> chosen = new ArrayList<>();
    columns.forEach(column -> chosen.add(column.getField()));
    return chosen;
  }

  public void undo() {
    imports.undo(upload.id());
    site.goTo("/desk/delegations/import", "import.undone-now", upload.fileName());
  }

  /** Sends the rows that are left out as they were uploaded, with what is wrong before them. */
  public void leftOut() throws IOException {
    Table table = upload.table();
    if (table == null) throw new NotThere(id);
    List<List<String>> file = new ArrayList<>();
    file.add(cells(site.say("import.problem"), table.header()));
    var problems =
        upload.rows().stream()
            .filter(row -> !row.isGood())
            .collect(Collectors.toMap(CheckedDelegation::row, this::problems));
    for (Table.Row row : table.body())
      if (problems.containsKey(row.number()))
        file.add(cells(String.join("; ", problems.get(row.number())), row));
    TableDownload.send("left-out", file);
  }

  private static List<String> cells(String first, Table.Row row) {
    List<String> cells = new ArrayList<>(List.of(first));
    cells.addAll(row.cells());
    return cells;
  }

  /** What is wrong with a row, each with the name of its column. */
  public List<String> problems(CheckedDelegation row) {
    return row.problems().stream().map(this::say).toList();
  }

  private String say(CellProblem problem) {
    String reason = RefusalWords.of(problem.reason(), site);
    return problem.field() == null
        ? reason
        : site.say("import.problem-of", site.say("delegation.field-" + problem.field()), reason);
  }

  /** The rows that are shown: all, or those that are left out, which alone are of use later. */
  public List<CheckedDelegation> getRows() {
    return upload.rows().stream()
        .filter(row -> !isOnlyLeftOut() || !row.isGood())
        .limit(MAX_SHOWN)
        .toList();
  }

  /** How many rows there are beyond those that are shown. */
  public long getFurther() {
    long all = isOnlyLeftOut() ? upload.leftOut() : upload.rows().size();
    return all - getRows().size();
  }

  public boolean isOnlyLeftOut() {
    return upload.isImported() || "left-out".equals(show);
  }

  /** Whether no column holds a name, without which there is nothing to check. */
  public boolean isWithoutName() {
    return !upload.columns().contains(DelegationField.NAME)
        && !upload.columns().contains(DelegationField.CHINESE_NAME);
  }

  private String address() {
    return "/desk/delegations/import/" + upload.id();
  }

  public DelegationUpload getUpload() {
    return upload;
  }

  public List<ImportColumn> getColumns() {
    return columns;
  }

  public DelegationField[] getFields() {
    return DelegationField.values();
  }
}
