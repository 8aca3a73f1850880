package city.accord.table;

import city.accord.Refused;
import city.accord.table.TableFile.NotATable;
import city.accord.table.TableFile.TableTooLarge;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Reads the first visible sheet of an XLSX workbook (ECMA-376). Of a formula the result that its
 * author saw is read; nothing is worked out, and nothing outside the file is looked at.
 */
final class Workbook {

  private static final Logger LOG = Logger.getLogger(Workbook.class.getName());

  /** Beyond it, what is packed is a trap: 5,000 full rows are some 10 MB. */
  private static final int MAX_UNPACKED_MEGABYTES = 40;

  private static final int MAX_PARTS = 2_000;
  private static final String TYPES = "[Content_Types].xml";
  private static final String STYLES = "spreadsheetml.styles+xml";

  /** A workbook needs several times its unpacked size while it is read: two at a time. */
  private static final Semaphore READING = new Semaphore(2);

  private Workbook() {}

  static Table read(byte[] file) {
    READING.acquireUninterruptibly();
    try {
      requireBounded(file);
      return table(file, hasStyles(file));
    } catch (Refused refused) {
      throw refused;
    } catch (IOException | RuntimeException e) {
      // a damaged part makes the reader stumble in many ways
      LOG.log(Level.FINE, "A workbook cannot be read", e);
      throw new NotATable();
    } finally {
      READING.release();
    }
  }

  /** Unpacks every part once and keeps nothing, before the reader unpacks any. */
  private static void requireBounded(byte[] file) throws IOException {
    try (ZipFile zip = open(file)) {
      if (zip.getEntry(TYPES) == null) throw new NotATable();
      byte[] some = new byte[65_536];
      long left = MAX_UNPACKED_MEGABYTES * 1_048_576L;
      int parts = 0;
      Enumeration<ZipArchiveEntry> entries = zip.getEntries();
      while (entries.hasMoreElements()) {
        if (++parts > MAX_PARTS) throw new TableTooLarge(MAX_UNPACKED_MEGABYTES);
        try (InputStream in = zip.getInputStream(entries.nextElement())) {
          for (int read = in.read(some); read >= 0; read = in.read(some)) {
            left -= read;
            if (left < 0) throw new TableTooLarge(MAX_UNPACKED_MEGABYTES);
          }
        }
      }
    }
  }

  private static ZipFile open(byte[] file) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get();
  }

  /** A workbook need not have any, and then the reader must not look for number formats. */
  private static boolean hasStyles(byte[] file) throws IOException {
    try (ZipFile zip = open(file);
        InputStream types = zip.getInputStream(zip.getEntry(TYPES))) {
      return new String(types.readAllBytes(), StandardCharsets.UTF_8).contains(STYLES);
    }
  }

  private static Table table(byte[] file, boolean formats) throws IOException {
    ReadingOptions options = new ReadingOptions(formats, true);
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file), options)) {
      return table(book);
    }
  }

  private static Table table(ReadableWorkbook book) throws IOException {
    Sheet sheet =
        book.getSheets()
            .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
            .findFirst()
            .orElseThrow(NotATable::new);
    TableRows rows = new TableRows();
    try (Stream<Row> all = sheet.openStream()) {
      all.forEach(row -> rows.add(row.getRowNum(), cells(row)));
    }
    return rows.table();
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (Optional<Cell> cell : row.stream().map(Optional::ofNullable).toList())
      cells.add(cell.map(CellText::of).orElse(""));
    return cells;
  }
}
