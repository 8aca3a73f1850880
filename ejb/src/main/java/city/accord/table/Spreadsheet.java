package city.accord.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes XLSX whose cells are all text: nothing is worked out, and +886 keeps its plus. */
public final class Spreadsheet {

  private static final int MIN_WIDTH = 8;
  private static final int MAX_WIDTH = 48;
  private static final int MAX_CELL = 32_767;

  private Spreadsheet() {}

  /**
   * A sheet, whose first row stays in sight.
   *
   * @param rows the header and what is below it; null stands for an empty cell
   * @param choices what the cells below the header offer in a column, by its index, from a second
   *     sheet; another text is still taken
   */
  public static void write(
      OutputStream out, String name, List<List<String>> rows, Map<Integer, List<String>> choices)
      throws IOException {
    try (Workbook book = new Workbook(out, "Accord", "1.0")) {
      Worksheet sheet = book.newWorksheet(name);
      sheet.freezePane(0, 1);
      for (int row = 0; row < rows.size(); row++) {
        List<String> cells = rows.get(row);
        for (int column = 0; column < cells.size(); column++)
          if (cells.get(column) != null) sheet.value(row, column, written(cells.get(column)));
      }
      int width = rows.stream().mapToInt(List::size).max().orElse(0);
      for (int column = 0; column < width; column++) {
        sheet.width(column, width(rows, column));
        sheet.range(0, column, Math.max(1, rows.size()) - 1, column).style().format("@").set();
        sheet.style(0, column).bold().format("@").set();
      }
      offer(book, sheet, rows, choices);
    }
  }

  private static void offer(
      Workbook book, Worksheet sheet, List<List<String>> rows, Map<Integer, List<String>> choices) {
    if (choices.values().stream().allMatch(List::isEmpty)) return;
    Worksheet lists = book.newWorksheet("Lists");
    int at = 0;
    for (int column : new TreeSet<>(choices.keySet())) {
      List<String> words = choices.get(column);
      if (words.isEmpty()) continue;
      lists.value(0, at, written(rows.get(0).get(column)));
      for (int i = 0; i < words.size(); i++) lists.value(i + 1, at, written(words.get(i)));
      sheet
          .range(1, column, Table.MAX_ROWS, column)
          .validateWithList(lists.range(1, at, words.size(), at))
          .showErrorMessage(false);
      at++;
    }
  }

  /** Without what XML cannot hold. */
  private static String written(String text) {
    String bare = text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
    return bare.length() <= MAX_CELL ? bare : bare.substring(0, MAX_CELL);
  }

  private static double width(List<List<String>> rows, int column) {
    int widest =
        rows.stream()
            .filter(cells -> column < cells.size() && cells.get(column) != null)
            .mapToInt(cells -> columns(cells.get(column)))
            .max()
            .orElse(0);
    return Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, widest + 2));
  }

  /** Chinese characters are twice as wide. */
  private static int columns(String text) {
    return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
  }
}
