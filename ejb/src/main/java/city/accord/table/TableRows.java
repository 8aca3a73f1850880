package city.accord.table;

import city.accord.Refused;
import java.util.ArrayList;
import java.util.List;

/** Collects the rows of a table while it is read, and stops as soon as it is beyond its bounds. */
final class TableRows {

  private final List<Table.Row> rows = new ArrayList<>();

  /** Takes a row; a blank one only counts. */
  void add(int number, List<String> cells) {
    Table.Row row = new Table.Row(number, withoutBlankEnd(cells));
    if (row.cells().isEmpty()) return;
    if (rows.size() > Table.MAX_ROWS) throw new TooManyRows(Table.MAX_ROWS);
    if (row.cells().size() > Table.MAX_COLUMNS) throw new TooManyColumns(Table.MAX_COLUMNS);
    if (row.cells().stream().anyMatch(cell -> cell.length() > Table.MAX_CELL))
      throw new CellTooLong(number, Table.MAX_CELL);
    rows.add(row);
  }

  private static List<String> withoutBlankEnd(List<String> cells) {
    int end = cells.size();
    while (end > 0 && cells.get(end - 1).isBlank()) end--;
    return List.copyOf(cells.subList(0, end));
  }

  /**
   * @throws EmptyTable where there are no rows below the header
   */
  Table table() {
    if (rows.size() < 2) throw new EmptyTable();
    return new Table(List.copyOf(rows));
  }

  /** The file has a header at most, and no rows below it. */
  public static class EmptyTable extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "table-file";
    }
  }

  /** The file has more rows than are read at once. */
  public static class TooManyRows extends Refused {

    private static final long serialVersionUID = 1;

    TooManyRows(int most) {
      super(most);
    }

    @Override
    public String field() {
      return "table-file";
    }
  }

  /** The file has more columns than any list of people or places needs. */
  public static class TooManyColumns extends Refused {

    private static final long serialVersionUID = 1;

    TooManyColumns(int most) {
      super(most);
    }

    @Override
    public String field() {
      return "table-file";
    }
  }

  /** A cell of the file holds more than any field takes. */
  public static class CellTooLong extends Refused {

    private static final long serialVersionUID = 1;

    CellTooLong(int row, int most) {
      super(row, most);
    }

    @Override
    public String field() {
      return "table-file";
    }
  }
}
