package city.accord.web.audit;

import city.accord.audit.AuditRow;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Comma-separated values (RFC 4180) that a spreadsheet shows and never works out: a cell that it
 * would take for a formula begins with an apostrophe.
 */
final class Csv {

  /** By which spreadsheets know UTF-8. */
  static final String BYTE_ORDER_MARK = "\ufeff";

  private static final String FORMULA = "(?s)[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20].*";

  private Csv() {}

  static String of(AuditRow row) {
    return line(
        row.at().toString(),
        row.who(),
        row.caller(),
        row.event(),
        row.subject(),
        row.detail(),
        row.was(),
        row.became());
  }

  static String line(String... cells) {
    return Stream.of(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    if (text == null) return "";
    String harmless = text.matches(FORMULA) ? "'" + text : text;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
