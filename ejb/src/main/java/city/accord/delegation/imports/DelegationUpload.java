package city.accord.delegation.imports;

import city.accord.table.Table;
import city.accord.table.TableUpload;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An upload of delegations as its page shows it.
 *
 * @param table what was uploaded; null in a list, and once it is forgotten
 * @param rows checked as they would be imported now; empty once the file is forgotten, or while no
 *     column holds a name
 * @param inUse those of its delegations that keep the import from being undone
 */
public record DelegationUpload(
    long id,
    String fileName,
    String owner,
    Instant uploadedAt,
    Table table,
    List<DelegationField> columns,
    List<CheckedDelegation> rows,
    Instant importedAt,
    int importedRows,
    int leftOutRows,
    Instant undoneAt,
    List<LocalizedText> inUse) {

  /** In a list: without its rows. */
  static DelegationUpload listed(TableUpload upload) {
    return of(upload, null, List.of(), List.of());
  }

  static DelegationUpload of(
      TableUpload upload, Table table, List<CheckedDelegation> rows, List<LocalizedText> inUse) {
    return new DelegationUpload(
        upload.id(),
        upload.fileName(),
        upload.owner(),
        upload.uploadedAt(),
        table,
        fields(upload.columns()),
        rows,
        upload.importedAt(),
        upload.importedRows(),
        upload.leftOutRows(),
        upload.undoneAt(),
        inUse);
  }

  static List<DelegationField> fields(List<String> names) {
    return names.stream()
        .map(name -> name == null ? null : DelegationField.valueOf(name))
        .collect(Collectors.toList());
  }

  public boolean isImported() {
    return importedAt != null;
  }

  public long good() {
    return rows.stream().filter(CheckedDelegation::isGood).count();
  }

  public long leftOut() {
    return rows.size() - good();
  }
}
