package city.accord.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Assigns columns to fields by what the columns are called. */
public final class ColumnNames {

  private static final int ROWS_LOOKED_AT = 10;

  private final List<? extends TableField> fields;
  private final Map<String, String> remembered;

  /**
   * @param remembered what was chosen before: the name of a field by that of the column, as {@link
   *     #key} has it
   */
  public ColumnNames(List<? extends TableField> fields, Map<String, String> remembered) {
    this.fields = fields;
    this.remembered = remembered;
  }

  /** The name of a column without what differs from file to file: case, blanks, punctuation. */
  public static String key(String column) {
    return Normalizer.normalize(column, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
  }

  /** The name of the field of each column, or null for one that is left out. */
  public List<String> assign(List<String> columns) {
    List<String> assigned = new ArrayList<>();
    for (String column : columns)
      assigned.add(field(key(column)).filter(field -> !assigned.contains(field)).orElse(null));
    return assigned;
  }

  private Optional<String> field(String key) {
    if (key.isEmpty()) return Optional.empty();
    if (remembered.containsKey(key)) return Optional.of(remembered.get(key)).filter(this::isKnown);
    return fields.stream()
        .filter(field -> field.names().stream().anyMatch(name -> key(name).equals(key)))
        .map(TableField::name)
        .findFirst();
  }

  private boolean isKnown(String field) {
    return fields.stream().anyMatch(one -> one.name().equals(field));
  }

  /** The table from the row on that names the most fields: lists often begin with a title. */
  public Table withoutTitle(Table table) {
    int best = 0;
    long most = 0;
    for (int i = 0; i < Math.min(ROWS_LOOKED_AT, table.rows().size() - 1); i++) {
      long named = assign(table.rows().get(i).cells()).stream().filter(Objects::nonNull).count();
      if (named > most) best = i;
      most = Math.max(most, named);
    }
    return new Table(table.rows().subList(best, table.rows().size()));
  }
}
