package city.accord.web.table;

import city.accord.NotThere;
import city.accord.table.CellProblem;
import city.accord.table.CheckedRow;
import city.accord.table.CheckedUpload;
import city.accord.table.Table;
import city.accord.table.TableField;
import city.accord.web.Ids;
import city.accord.web.RefusalWords;
import city.accord.web.Site;
import city.accord.web.TableDownload;
import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An uploaded table: its columns, its rows as they would be imported, its undoing. */
public abstract class UploadedTablePage<R extends CheckedRow> {

  /** More rows make a page that nobody reads. */
  private static final int MAX_SHOWN = 200;

  private static final int EXAMPLES = 3;

  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  @Inject
  @ManagedProperty("#{param.show}")
  private String show;

  @Inject
  @ManagedProperty("#{param.page}")
  private String page;

  private CheckedUpload<R> upload;
  private List<ImportColumn> columns;

  /** The address of the page where such tables are uploaded. */
  protected abstract String address();

  /** The upload with its rows as they would be imported now. */
  protected abstract CheckedUpload<R> look(long id);

  protected abstract void assign(long id, List<String> fields);

  protected abstract void run(long id);

  protected abstract void undo(long id);

  /** What a column may hold. */
  protected abstract List<? extends TableField> fields();

  /** What a field is called, by its name. */
  public abstract String say(String field);

  @PostConstruct
  void open() {
    upload = look(Ids.of(id));
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
    assign(upload.id(), chosen());
    site.goTo(here() + "#rows");
  }

  /** Imports what was shown; what was chosen anew is shown once more before. */
  public void run() {
    if (isChanged()) {
      assign(upload.id(), chosen());
      site.goTo(here(), "import.look-again");
      return;
    }
    run(upload.id());
    site.goTo(here());
  }

  /** Whether the form brings other choices than those that the rows were shown with. */
  protected boolean isChanged() {
    return !chosen().equals(upload.columns());
  }

  private List<String> chosen() {
    List<String> chosen = new ArrayList<>();
    columns.forEach(column -> chosen.add(column.getField()));
    return chosen;
  }

  /** Removes what was imported. */
  public void undo() {
    undo(upload.id());
    site.goTo(address(), "import.undone-now", upload.fileName());
  }

  /** Sends the rows that are left out as they were uploaded, with what is wrong before them. */
  public void leftOut() throws IOException {
    Table table = upload.table();
    if (table == null) throw new NotThere(id);
    List<List<String>> file = new ArrayList<>();
    file.add(cells(site.say("import.problem"), table.header()));
    Map<Integer, List<String>> problems =
        upload.rows().stream()
            .filter(row -> !row.isGood())
            .collect(Collectors.toMap(CheckedRow::row, this::problems));
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
  public List<String> problems(CheckedRow row) {
    return row.problems().stream().map(this::say).toList();
  }

  private String say(CellProblem problem) {
    String reason = RefusalWords.of(problem.reason(), site);
    return problem.field() == null
        ? reason
        : site.say("import.problem-of", say(problem.field()), reason);
  }

  /** The rows that are shown: all, or those of the filter. */
  public List<R> getRows() {
    return filtered().skip(first()).limit(MAX_SHOWN).toList();
  }

  private Stream<R> filtered() {
    return upload.rows().stream()
        .filter(row -> !isOnlyLeftOut() || !row.isGood())
        .filter(row -> !isOnlyAsked() || isAsked(row));
  }

  private long first() {
    return (number() - 1) * MAX_SHOWN;
  }

  private long number() {
    return page == null ? 1 : Math.max(1, Math.min(Table.MAX_ROWS, Ids.of(page)));
  }

  /** Which of how many rows are shown, for a message; null where all of them are. */
  public Object[] getShown() {
    long all = filtered().count();
    long end = Math.min(all, first() + MAX_SHOWN);
    return all <= MAX_SHOWN ? null : new Object[] {Math.min(all, first() + 1), end, all};
  }

  /** What follows this address on the page before this one, or null where this is the first. */
  public String getPrevious() {
    return first() == 0 ? null : query(number() - 1);
  }

  /** What follows this address on the page after this one, or null where this is the last. */
  public String getNext() {
    return first() + MAX_SHOWN >= filtered().count() ? null : query(number() + 1);
  }

  private String query(long number) {
    String filter = isOnlyAsked() ? "asked" : isOnlyLeftOut() ? "left-out" : "all";
    return "?show=" + filter + "&page=" + number + "#rows";
  }

  /** Of an upload that is imported, those that are left out alone are of use. */
  public boolean isOnlyLeftOut() {
    return upload.isImported() || "left-out".equals(show);
  }

  public boolean isOnlyAsked() {
    return !upload.isImported() && "asked".equals(show);
  }

  /** Whether an officer has something to decide about a row. */
  protected boolean isAsked(R row) {
    return false;
  }

  /** How many rows an officer has something to decide about. */
  public long getAsked() {
    return upload.rows().stream().filter(this::isAsked).count();
  }

  /** The address of this page. */
  public String here() {
    return address() + "/" + upload.id();
  }

  public CheckedUpload<R> getUpload() {
    return upload;
  }

  public List<ImportColumn> getColumns() {
    return columns;
  }

  /** The names of the fields that a column may hold. */
  public List<String> getFields() {
    return fields().stream().map(TableField::name).toList();
  }
}
