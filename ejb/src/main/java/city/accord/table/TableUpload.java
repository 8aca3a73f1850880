package city.accord.table;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table that an officer has uploaded to be imported. Its columns are assigned, it is imported
 * once, all at a time or in parts, and that may be undone; its text is forgotten a day after the
 * upload.
 */
@Entity
public class TableUpload {

  static final Duration KEPT = Duration.ofDays(1);

  private static final String NOT_TAKEN = "-";

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String kind;
  private String owner;
  private String fileName;

  /** Read only where the rows are wanted. */
  @Basic(fetch = FetchType.LAZY)
  private String content;

  private String columnsOf;
  private Instant uploadedAt;
  private String choices;
  private Instant startedAt;
  private Instant movedAt;
  private int seenRows;
  private Instant importedAt;
  private int importedRows;
  private int leftOutRows;
  private Instant undoneAt;

  @ElementCollection
  @CollectionTable(name = "table_upload_made", joinColumns = @JoinColumn(name = "upload_id"))
  @Column(name = "made")
  private Set<String> made = new HashSet<>();

  protected TableUpload() {}

  TableUpload(long summitId, String kind, String owner, String fileName, Table table, Instant now) {
    this.summitId = summitId;
    this.kind = kind;
    this.owner = owner;
    this.fileName = fileName;
    this.content = StoredTable.text(table);
    this.choices = "";
    this.uploadedAt = now;
  }

  /**
   * Says what each column holds.
   *
   * @param fields the name of a field, or null for a column that is left out
   * @throws FieldTwice where two columns hold the same
   */
  public void assign(List<String> fields) {
    requireOpen();
    List<String> named = fields.stream().filter(Objects::nonNull).toList();
    if (named.size() != named.stream().distinct().count()) throw new FieldTwice();
    columnsOf =
        fields.stream()
            .map(field -> field == null ? NOT_TAKEN : field)
            .collect(Collectors.joining(" "));
  }

  /**
   * Keeps what an officer has chosen for some rows, beside what was chosen before.
   *
   * @param more by names that the area knows, without line breaks; null takes a choice back
   */
  public void choose(Map<String, String> more) {
    requireOpen();
    remember(more);
  }

  private void remember(Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(choices());
    more.forEach(
        (name, value) -> {
          if (value == null) all.remove(name);
          else all.put(name, value);
        });
    choices =
        all.entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("\n"));
  }

  /** What has been chosen for some rows, or remembered of them. */
  public Map<String, String> choices() {
    return choices
        .lines()
        .map(line -> line.split("=", 2))
        .collect(Collectors.toMap(part -> part[0], part -> part[1]));
  }

  /**
   * Records what an import has created, all at once.
   *
   * @param things such as {@code delegation 12}
   */
  public void imported(Stream<String> things, int rows, int leftOut, Instant now) {
    start(now);
    took(things, rows, leftOut, Map.of(), now);
    finish(now);
  }

  /** Begins an import that is done in parts. */
  public void start(Instant now) {
    requireOpen();
    startedAt = now;
    movedAt = now;
  }

  /**
   * Records a part of an import.
   *
   * @param things that it has created
   * @param remembered what is to be known of its rows later
   */
  public void took(
      Stream<String> things, int rows, int leftOut, Map<String, String> remembered, Instant now) {
    things.forEach(made::add);
    remember(remembered);
    importedRows += rows;
    leftOutRows += leftOut;
    seenRows += rows + leftOut;
    movedAt = now;
  }

  /** Nothing more is imported. */
  public void finish(Instant now) {
    importedAt = now;
  }

  /** Records that what was imported is removed again. */
  public void undone(Instant now) {
    undoneAt = now;
    made.clear();
  }

  /** Records that of what was imported only these things are still there. */
  public void undoneBut(Set<String> things, Instant now) {
    undoneAt = now;
    made.retainAll(things);
  }

  /** Forgets the text of the file; what was imported can still be undone. */
  void forget() {
    content = null;
  }

  /**
   * @throws AlreadyImported where it has been imported, or is about to be
   */
  private void requireOpen() {
    if (isStarted()) throw new AlreadyImported(fileName);
  }

  /**
   * The rows of the file.
   *
   * @throws UploadForgotten a day after the upload
   */
  public Table table() {
    if (content == null) throw new UploadForgotten(fileName);
    return StoredTable.table(content);
  }

  /** The name of the field of each column, or null. */
  public List<String> columns() {
    List<String> fields = new ArrayList<>();
    Arrays.stream(columnsOf.split(" "))
        .forEach(field -> fields.add(field.equals(NOT_TAKEN) ? null : field));
    return fields;
  }

  /** The ids of the things of a kind that the import has created. */
  public List<Long> made(String thing) {
    return made.stream()
        .filter(one -> one.startsWith(thing + " "))
        .map(one -> Long.valueOf(one.substring(thing.length() + 1)))
        .sorted()
        .toList();
  }

  /** Whether its import has begun, and perhaps ended. */
  public boolean isStarted() {
    return startedAt != null;
  }

  public boolean isImported() {
    return importedAt != null;
  }

  public boolean isUndone() {
    return undoneAt != null;
  }

  /** Whether the text of the file is still here. */
  public boolean isKept() {
    return content != null;
  }

  public long id() {
    return id;
  }

  public long summitId() {
    return summitId;
  }

  public String kind() {
    return kind;
  }

  public String owner() {
    return owner;
  }

  public String fileName() {
    return fileName;
  }

  public Instant uploadedAt() {
    return uploadedAt;
  }

  public Instant startedAt() {
    return startedAt;
  }

  /** When its import last went on. */
  public Instant movedAt() {
    return movedAt;
  }

  /** How many rows have been imported or left out so far. */
  public int seenRows() {
    return seenRows;
  }

  public Instant importedAt() {
    return importedAt;
  }

  public int importedRows() {
    return importedRows;
  }

  public int leftOutRows() {
    return leftOutRows;
  }

  public Instant undoneAt() {
    return undoneAt;
  }

  /** This upload has been imported: its columns are what they were. */
  public static class AlreadyImported extends Refused {

    private static final long serialVersionUID = 1;

    AlreadyImported(String fileName) {
      super(fileName);
    }
  }

  /** Two columns cannot hold the same. */
  public static class FieldTwice extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** The text of an upload is kept for a day; the file has to be uploaded again. */
  public static class UploadForgotten extends Refused {

    private static final long serialVersionUID = 1;

    UploadForgotten(String fileName) {
      super(fileName);
    }
  }
}
