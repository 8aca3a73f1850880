package city.accord.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** The text of a spreadsheet's cell as a person reads it: 2026-11-28, not 46354. */
final class CellText {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  /** What a number format says literally, colours and conditions. */
  private static final Pattern LITERAL =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");

  /** More digits are an artefact of binary numbers. */
  private static final MathContext DIGITS = new MathContext(15);

  private CellText() {}

  static String of(Cell cell) {
    if (cell.getType() == CellType.EMPTY || cell.getRawValue() == null) return text(cell);
    return isNumber(cell) ? number(cell) : text(cell);
  }

  private static String text(Cell cell) {
    String text = cell.getText();
    if (text == null) return "";
    return cell.getType() == CellType.BOOLEAN ? text.toUpperCase(Locale.ROOT) : text;
  }

  /** Of a formula the result alone says what it is. */
  private static boolean isNumber(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER -> true;
      case FORMULA -> cell.getRawValue().matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
      default -> false;
    };
  }

  private static String number(Cell cell) {
    BigDecimal value = new BigDecimal(cell.getRawValue());
    String format = cell.getDataFormatString();
    String bare = format == null ? "" : LITERAL.matcher(format).replaceAll("");
    if (isDate(bare)) return moment(cell, value, bare);
    String plain = plain(value);
    if (bare.matches("0{2,}") && plain.matches("\\d+"))
      return "0".repeat(Math.max(0, bare.length() - plain.length())) + plain;
    return bare.contains("%") ? plain(value.movePointRight(2)) + "%" : plain;
  }

  private static String plain(BigDecimal value) {
    BigDecimal rounded = value.round(DIGITS).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  private static boolean isDate(String format) {
    return format.matches("(?is).*[ymdhs].*") && !format.equalsIgnoreCase("general");
  }

  private static String moment(Cell cell, BigDecimal value, String format) {
    LocalDateTime at = cell.asDate();
    if (at == null) return plain(value);
    if (value.compareTo(BigDecimal.ONE) < 0) return TIME.format(at);
    return at.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? at.toLocalDate().toString()
        : MOMENT.format(at);
  }
}
