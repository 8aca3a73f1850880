package city.accord.table;

import city.accord.table.TableFile.UnclosedQuote;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads rows as spreadsheets copy and export them: CSV (RFC 4180) between tabs, semicolons or
 * commas, which the text itself shows.
 */
public final class DelimitedText {

  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final List<Character> SEPARATORS = List.of('\t', ';', ',');

  /** A first line by which Excel names the separator. */
  private static final Pattern NAMED = Pattern.compile("(?i)\"?sep=([\t;,|])\"?(?:\r?\n|\r)");

  private DelimitedText() {}

  /** Takes one row after the other, with the number that a spreadsheet shows beside it. */
  interface Rows {
    void add(int number, List<String> cells);
  }

  /**
   * All rows that are not blank.
   *
   * @throws UnclosedQuote if a quotation mark opens a cell and none closes it
   */
  public static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    read(
        text,
        (number, cells) -> {
          if (!cells.stream().allMatch(String::isBlank)) rows.add(cells);
        });
    return rows;
  }

  static void read(String text, Rows rows) {
    String bare = text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    Matcher named = NAMED.matcher(bare);
    char separator = separatorOf(bare);
    if (named.lookingAt()) {
      separator = named.group(1).charAt(0);
      bare = bare.substring(named.end());
    }
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();
    int entry = 1;
    int number = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(bare), format)) {
      for (CSVRecord record : parser) {
        List<String> cells = record.toList();
        rows.add(++number, cells);
        if (!cells.stream().allMatch(String::isBlank)) entry++;
      }
    } catch (IOException | UncheckedIOException e) {
      throw new UnclosedQuote(entry);
    }
  }

  /** The separator that stands in most lines, outside quotes; of equals, the first. */
  private static char separatorOf(String text) {
    String bare = text.replaceAll("\"[^\"]*\"", "");
    char best = SEPARATORS.get(0);
    long most = 0;
    for (char separator : SEPARATORS) {
      long lines = bare.lines().filter(line -> line.indexOf(separator) >= 0).count();
      if (lines > most) best = separator;
      most = Math.max(most, lines);
    }
    return best;
  }
}
