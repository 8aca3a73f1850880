package city.accord.web.signing.preparation;

import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.util.List;

/**
 * A line of a pasted list, as it was understood, with what speaks against it. Lines without a
 * problem are chosen; one that is doubled, or names no known country, may be chosen all the same.
 */
public class PastedLine implements Serializable {

  private static final long serialVersionUID = 1;

  /** What is wrong with a line. */
  public enum Problem {
    /** It names no city or organisation. */
    NO_PLACE,
    /** It names nobody. */
    NO_NAME,
    /** The same name for the same place stands before it, or among the signatories. */
    DOUBLED,
    /** A cell is longer than a signatory's texts may be. */
    TOO_LONG,
    /** A character cannot be drawn on the wall and in the seal. */
    UNDRAWABLE,
    /** It has more cells than there are columns. */
    TOO_MANY_CELLS,
    /** No country is called so: no flag stands beside the name. */
    UNKNOWN_COUNTRY;

    /** Whether the line cannot be taken as it is. */
    boolean isBlocking() {
      return this != DOUBLED && this != UNKNOWN_COUNTRY;
    }
  }

  private final long number;
  private final EditableSignatory signatory;
  private final LocalizedText group;
  private final List<Problem> problems;
  private boolean chosen;

  PastedLine(
      long number, EditableSignatory signatory, LocalizedText group, List<Problem> problems) {
    this.number = number;
    this.signatory = signatory;
    this.group = group;
    this.problems = List.copyOf(problems);
    this.chosen = problems.isEmpty();
  }

  /** The number of the entry in the list, from 1, a header row not counted. */
  public long getNumber() {
    return number;
  }

  public EditableSignatory getSignatory() {
    return signatory;
  }

  /** The group that the signatory is to stand in; empty for none. */
  public LocalizedText getGroup() {
    return group;
  }

  public List<Problem> getProblems() {
    return problems;
  }

  /** Whether it can be taken at all. */
  public boolean isUsable() {
    return problems.stream().noneMatch(Problem::isBlocking);
  }

  /** Whether it is neither among the signatories nor chosen to be. */
  boolean isLeft() {
    return !(isUsable() && problems.contains(Problem.DOUBLED));
  }

  public boolean isChosen() {
    return chosen && isUsable();
  }

  public void setChosen(boolean chosen) {
    this.chosen = chosen;
  }
}
