package city.accord.table;

import java.util.List;

/**
 * A table as rows of text. The first row names the columns.
 *
 * @param rows without those that are blank
 */
public record Table(List<Row> rows) {

  public static final int MAX_ROWS = 5_000;
  static final int MAX_COLUMNS = 100;
  static final int MAX_CELL = 4_000;

  /**
   * A row.
   *
   * @param number what a spreadsheet shows beside it, counted from 1
   */
  public record Row(int number, List<String> cells) {

    /** The text of a column; "" where the row is shorter. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  public Row header() {
    return rows.get(0);
  }

  /** The rows below the header. */
  public List<Row> body() {
    return rows.subList(1, rows.size());
  }

  public int width() {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }
}
