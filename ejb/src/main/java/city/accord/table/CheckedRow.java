package city.accord.table;

import java.util.List;

/** A row of an uploaded table, checked: an area's record says what it would become. */
public interface CheckedRow {

  /** Its number in the file. */
  int row();

  /** What is wrong with it, cell by cell. */
  List<CellProblem> problems();

  /** Whether it would be imported. */
  default boolean isGood() {
    return problems().stream().noneMatch(CellProblem::leavesOut);
  }
}
