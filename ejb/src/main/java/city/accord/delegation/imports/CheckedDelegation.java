package city.accord.delegation.imports;

import city.accord.delegation.FocalPoint;
import city.accord.table.CellProblem;
import city.accord.table.CheckedRow;
import city.accord.text.LocalizedText;
import java.util.List;

/**
 * A row of a list of delegations, checked: what it would put on the list, and what is wrong.
 *
 * @param row its number in the file
 * @param slug by which it is known in addresses; for a city that of its profile
 * @param hasProfile whether it is a city that has a profile already
 * @param focalPoint null where the row names nobody, or nobody who can be written to
 */
public record CheckedDelegation(
    int row,
    LocalizedText name,
    LocalizedText country,
    boolean isCity,
    String slug,
    boolean hasProfile,
    boolean signs,
    FocalPoint focalPoint,
    List<CellProblem> problems)
    implements CheckedRow {

  /** Whether the profile of its city would be begun. */
  public boolean beginsCity() {
    return isCity && !hasProfile;
  }
}
