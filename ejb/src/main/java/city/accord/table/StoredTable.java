package city.accord.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table as text in the database: RFC 4180, with the number of each row before its cells. */
final class StoredTable {

  private StoredTable() {}

  static String text(Table table) {
    StringBuilder text = new StringBuilder();
    for (Table.Row row : table.rows())
      text.append(
              CSVFormat.RFC4180.format(
                  Stream.concat(Stream.of(row.number()), row.cells().stream()).toArray()))
          .append("\r\n");
    return text.toString();
  }

  static Table table(String text) {
    List<Table.Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
      for (CSVRecord record : parser) {
        List<String> cells = record.toList();
        rows.add(new Table.Row(Integer.parseInt(cells.get(0)), cells.subList(1, cells.size())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Table(rows);
  }
}
