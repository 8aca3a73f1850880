package city.accord.delegation.imports;

import city.accord.attendee.Affiliation;
import city.accord.attendee.Category;
import city.accord.summit.Hue;
import city.accord.table.CellProblem;
import city.accord.table.CheckedRow;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a list of people, checked: whom it would add, and what is wrong with it.
 *
 * @param row its number in the file
 * @param shown the name as the row has it
 * @param name null where the row has none that could be taken
 * @param category null where the row names none of the summit's
 * @param email null where the row has none
 * @param likely who may be the person already
 * @param confirmed whether an officer has said that it is another person than all of those
 */
public record CheckedAttendee(
    int row,
    String shown,
    PersonName name,
    Category category,
    Affiliation affiliation,
    String email,
    List<LikelyAttendee> likely,
    boolean confirmed,
    List<CellProblem> problems)
    implements CheckedRow {

  /** Whether somebody has to say whether it is one person or two. */
  public boolean isAsked() {
    return !likely.isEmpty();
  }

  /** The people at the summit that the answer is about, as a form sends it back. */
  public String seen() {
    return likely.stream()
        .filter(one -> one.id() != null)
        .map(one -> one.id().toString())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  public LocalizedText categoryName() {
    return category == null ? LocalizedText.EMPTY : category.name();
  }

  public Hue hue() {
    return category == null ? null : category.hue();
  }
}
