package city.accord.signing.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is found out about a copy, in the order in which it is looked at. */
final class Findings {

  private final List<Finding> all = new ArrayList<>();

  /** Something about a copy that has to be found out. */
  interface Question {
    Outcome answer() throws IOException;
  }

  static Outcome holds(boolean claim) {
    return claim ? Outcome.PASS : Outcome.FAIL;
  }

  /** Finds out; what is written too badly to be looked at does not hold. */
  void ask(Check item, int slot, Question question) {
    Outcome outcome;
    try {
      outcome = question.answer();
    } catch (IOException | RuntimeException e) {
      outcome = Outcome.FAIL;
    }
    all.add(new Finding(item, outcome, slot));
  }

  List<Finding> all() {
    return all;
  }
}
