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
 * @param movedAt when its import last went on
 * @param seenRows how many rows have been imported or left out so far
 */
public record CheckedUpload<R extends CheckedRow>(
    long id,
    String fileName,
    String owner,
    Instant uploadedAt,
    Table table,
    List<String> columns,
    List<R> rows,
    Instant startedAt,
    Instant movedAt,
    int seenRows,
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
        upload.startedAt(),
        upload.movedAt(),
        upload.seenRows(),
        upload.importedAt(),
        upload.importedRows(),
        upload.leftOutRows(),
        upload.undoneAt());
  }

  /** Whether its import has begun and not ended. */
  public boolean isRunning() {
    return startedAt != null && importedAt == null;
  }

  /** How many rows there are to import; 0 once the file is forgotten. */
  public int inAll() {
    return table == null ? 0 : table.body().size();
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
