package city.accord.table;

import city.accord.Refused;
import city.accord.text.VisibleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of one row by the fields that its columns hold, and what is found wrong with them. */
public final class RowCells<F extends TableField> {

  private final Map<F, String> cells = new HashMap<>();
  private final List<CellProblem> problems = new ArrayList<>();

  /**
   * @param columns the field that each column holds, or null
   */
  public RowCells(Table.Row row, List<F> columns) {
    for (int i = 0; i < columns.size(); i++)
      if (columns.get(i) != null) cells.put(columns.get(i), clean(row.cell(i)));
  }

  /** A line break within a cell, or a blank of another width, is a space. */
  private static String clean(String cell) {
    return cell.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  /** The text of a field; "" where no column holds it. */
  public String cell(F field) {
    return cells.getOrDefault(field, "");
  }

  /** Whether a column holds the field. */
  public boolean has(F field) {
    return cells.containsKey(field);
  }

  /** Reads a field as if this stood there. */
  public void put(F field, String text) {
    cells.put(field, text);
  }

  /** The text of a field, which must be visible and no longer than so many characters. */
  public String visible(F field, int most) {
    String text = cell(field);
    if (text.length() > most) refuse(field, new TextTooLong(most));
    attempt(field, () -> VisibleText.require(text));
    return text;
  }

  /** Applies a rule of the form; what it refuses leaves the row out. */
  public void attempt(F field, Runnable rule) {
    try {
      rule.run();
    } catch (Refused reason) {
      refuse(field, reason);
    }
  }

  /**
   * Leaves the row out; the same reason for the same field is given once.
   *
   * @param field null where the whole row is meant
   */
  public void refuse(F field, Refused reason) {
    boolean told =
        problems.stream()
            .anyMatch(
                known ->
                    field != null
                        && field.name().equals(known.field())
                        && known.reason().key().equals(reason.key()));
    if (!told) problems.add(new CellProblem(field == null ? null : field.name(), reason, true));
  }

  /** Says something about a field of a row that is imported all the same. */
  public void remark(F field, Refused reason) {
    problems.add(new CellProblem(field.name(), reason, false));
  }

  public List<CellProblem> problems() {
    return List.copyOf(problems);
  }

  /** A text is longer than the field that it is for. */
  public static class TextTooLong extends Refused {

    private static final long serialVersionUID = 1;

    TextTooLong(int most) {
      super(most);
    }
  }
}
