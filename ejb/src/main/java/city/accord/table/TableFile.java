package city.accord.table;

import city.accord.Refused;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads an uploaded table. What it is, its content says, and never its name. */
public final class TableFile {

  public static final int MAX_MEGABYTES = 5;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  /** What makes CSV harmless ({@link Csv}) is no part of the text. */
  private static final Pattern HARMLESS = Pattern.compile("(?s)'" + Csv.FORMULA);

  private TableFile() {}

  /**
   * The rows of a CSV file or of the first visible sheet of an XLSX workbook.
   *
   * @throws NoTableChosen if it is empty
   * @throws TableTooLarge if the file, or what is packed into it, has too many bytes
   * @throws OldWorkbook if it is a workbook of Excel 97 to 2003, or an encrypted one
   * @throws NotATable if it is anything else, or damaged
   * @throws UnclosedQuote if it is CSV and a quotation mark opens a cell that none closes
   */
  public static Table read(byte[] file) {
    if (file.length == 0) throw new NoTableChosen();
    if (file.length > MAX_MEGABYTES * 1_048_576) throw new TableTooLarge(MAX_MEGABYTES);
    if (begins(file, ZIP)) return Workbook.read(file);
    if (begins(file, OLE2)) throw new OldWorkbook();
    String text = TextEncoding.decode(file).orElseThrow(NotATable::new);
    if (isOther(text)) throw new NotATable();
    TableRows rows = new TableRows();
    DelimitedText.read(text, (number, cells) -> rows.add(number, plain(cells)));
    return rows.table();
  }

  private static List<String> plain(List<String> cells) {
    return cells.stream()
        .map(cell -> HARMLESS.matcher(cell).matches() ? cell.substring(1) : cell)
        .toList();
  }

  /** A page that calls itself a workbook, as some systems export it, or a document that is text. */
  private static boolean isOther(String text) {
    String start = text.stripLeading();
    start = start.substring(0, Math.min(20, start.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("%pdf-")
        || start.startsWith("{\\rtf")
        || start.startsWith("<!doctype")
        || start.startsWith("<html")
        || start.startsWith("<?xml")
        || start.startsWith("<table");
  }

  private static boolean begins(byte[] file, byte[] with) {
    if (file.length < with.length) return false;
    for (int i = 0; i < with.length; i++) if (file[i] != with[i]) return false;
    return true;
  }

  /** No file was chosen, or an empty one. */
  public static class NoTableChosen extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "table-file";
    }
  }

  /** The file is neither CSV nor XLSX. */
  public static class NotATable extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "table-file";
    }
  }

  /** The file is a workbook of Excel 97 to 2003 (.xls), or protected by a password. */
  public static class OldWorkbook extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "table-file";
    }
  }

  /** The file, or what is packed into it, has more bytes than are read. */
  public static class TableTooLarge extends Refused {

    private static final long serialVersionUID = 1;

    TableTooLarge(int megabytes) {
      super(megabytes);
    }

    @Override
    public String field() {
      return "table-file";
    }
  }

  /** A quotation mark opens a cell of the file, and none closes it. */
  public static class UnclosedQuote extends Refused {

    private static final long serialVersionUID = 1;

    private final int entry;

    /**
     * @param entry which one in the file, counted from 1, without blank lines
     */
    UnclosedQuote(int entry) {
      super(entry);
      this.entry = entry;
    }

    public int entry() {
      return entry;
    }

    @Override
    public String field() {
      return "table-file";
    }
  }
}
