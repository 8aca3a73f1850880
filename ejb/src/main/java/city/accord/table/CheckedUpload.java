package city.accord.table;

import java.time.Instant;
import java.util.List;

/**
 * An upload as its page shows it.
 *
 * @param table what was uploaded; null in a list, and once it is forgotten
 * @param columns the name of the field that each column holds, or null
 * @param rows checked as they would be imported now; empty once the file is forgotten, or while
 *     columns without which there is nothing to check are not assigned
 */
public record CheckedUpload<R extends CheckedRow>(
    long id,
    String fileName,
    String owner,
    Instant uploadedAt,
    Table table,
    List<String> columns,
    List<R> rows,
    Instant importedAt,
    int importedRows,
    int leftOutRows,
    Instant undoneAt) {

  /** In a list: without its rows. */
  public static <R extends CheckedRow> CheckedUpload<R> listed(TableUpload upload) {
    return of(upload, null, List.of());
  }

  /**
   * @param rows checked, where the text of the file is still kept
   */
  public static <R extends CheckedRow> CheckedUpload<R> of(
      TableUpload upload, Table table, List<R> rows) {
    return new CheckedUpload<>(
        upload.id(),
        upload.fileName(),
        upload.owner(),
        upload.uploadedAt(),
        table,
        upload.columns(),
        rows,
        upload.importedAt(),
        upload.importedRows(),
        upload.leftOutRows(),
        upload.undoneAt());
  }

  public boolean isImported() {
    return importedAt != null;
  }

  public boolean isUndone() {
    return undoneAt != null;
  }

  public long good() {
    return rows.stream().filter(CheckedRow::isGood).count();
  }

  public long leftOut() {
    return rows.size() - good();
  }
}
