package city.accord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a run has seen, row by row: printed as it comes, and kept as CSV. */
final class Table {

  static final List<String> COLUMNS =
      List.of(
          "p50",
          "p99",
          "max",
          "delivered %",
          "server CPU s",
          "µs/delivery",
          "server MB",
          "durable p99",
          "pens late p99",
          "load's own p99",
          "load CPU s",
          "database CPU s",
          "others CPU s",
          "note");

  private final Path csv;
  private final List<Row> rows = new ArrayList<>();

  Table(Path csv) {
    this.csv = csv;
  }

  void add(Row row) {
    rows.add(row);
    System.out.println(markdown(row));
    write();
  }

  /** All rows, ready for docs/performance.md. */
  String markdown() {
    StringBuilder table = new StringBuilder("| scenario | load | target |");
    for (String column : COLUMNS) table.append(' ').append(column).append(" |");
    table.append("\n|").append("---|".repeat(3 + COLUMNS.size()));
    for (Row row : rows) table.append('\n').append(markdown(row));
    return table.toString();
  }

  private static String markdown(Row row) {
    StringBuilder line = new StringBuilder("| " + row.scenario() + " | ");
    line.append(row.load()).append(" | ").append(row.goal()).append(" |");
    for (String column : COLUMNS)
      line.append(' ').append(row.cells().getOrDefault(column, "")).append(" |");
    return line.toString();
  }

  private void write() {
    List<String> lines = new ArrayList<>();
    lines.add("scenario,load,target," + String.join(",", COLUMNS));
    for (Row row : rows) lines.add(line(row));
    try {
      Files.createDirectories(csv.getParent());
      Files.write(csv, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(Row row) {
    List<String> cells = new ArrayList<>(List.of(row.scenario(), row.load(), row.goal()));
    for (String column : COLUMNS) cells.add(row.cells().getOrDefault(column, ""));
    return String.join(",", cells.stream().map(Table::quoted).toList());
  }

  private static String quoted(String cell) {
    return cell.contains(",") || cell.contains("\"")
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
