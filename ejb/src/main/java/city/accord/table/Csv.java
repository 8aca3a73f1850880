package city.accord.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180) that a spreadsheet shows and never works out: a cell that it
 * would take for a formula begins with an apostrophe.
 */
public final class Csv {

  /** By which spreadsheets recognise UTF-8. */
  public static final String BYTE_ORDER_MARK = "\ufeff";

  static final String FORMULA = "[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20].*";

  private Csv() {}

  public static String line(String... cells) {
    return line(Arrays.asList(cells));
  }

  public static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    if (text == null) return "";
    String harmless = text.matches("(?s)" + FORMULA) ? "'" + text : text;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
