package city.accord.print;

import java.util.List;

/**
 * All that is drawn of the minutes of a ceremony, in one language.
 *
 * @param paper the head that they are under
 * @param kind what they are
 * @param facts of which declaration, where and when, before which witness; line by line
 * @param days what was done, day by day
 * @param proof by what it can be checked, line by line
 * @param signer who signs them, below a rule
 */
record MinutesPaper(
    LetterPaper paper,
    String kind,
    String headline,
    List<String> facts,
    List<Day> days,
    List<String> proof,
    String signer) {

  /** What was done on one day, line by line. */
  record Day(String day, List<String> acts) {}
}
