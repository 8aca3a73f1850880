package city.accord.web;

import city.accord.table.Csv;
import city.accord.table.Spreadsheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Answers with a table as a file, in the format that the address ends in: .csv or .xlsx. */
public final class TableDownload {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private TableDownload() {}

  /**
   * @param name of the file, without an ending, in ASCII
   * @param rows the header and what is below it; null stands for an empty cell
   */
  public static void send(String name, List<List<String>> rows) throws IOException {
    send(name, rows, Map.of());
  }

  /**
   * @param choices what a spreadsheet offers in the cells of a column, by its index
   */
  public static void send(String name, List<List<String>> rows, Map<Integer, List<String>> choices)
      throws IOException {
    boolean xlsx = new Site().address().endsWith(".xlsx");
    String file = name + (xlsx ? ".xlsx" : ".csv");
    FileAnswer.send(
        xlsx ? XLSX : "text/csv; charset=UTF-8",
        FileAnswer.attached(file),
        out -> {
          if (xlsx) Spreadsheet.write(out, name, rows, choices);
          else csv(out, rows);
        });
  }

  private static void csv(OutputStream out, List<List<String>> rows) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(Csv.BYTE_ORDER_MARK);
    for (List<String> row : rows) writer.write(Csv.line(row));
    writer.flush();
  }
}
