package city.accord.press;

import java.time.YearMonth;
import java.util.List;

/**
 * The statements that a reader looks for.
 *
 * @param found the newest first
 * @param months in which there are public statements, the newest first, whatever is looked for
 */
public record Newsroom(List<PublicStatement> found, List<Month> months) {

  /** How many public statements bear a date of that month. */
  public record Month(YearMonth month, int statements) {}
}
