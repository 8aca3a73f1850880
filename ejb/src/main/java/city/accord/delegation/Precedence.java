package city.accord.delegation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** The order of the delegations: places 1, 2, 3 … without gaps, moved by hand. */
final class Precedence {

  static final Comparator<Delegation> ORDER = Comparator.comparingInt(Delegation::precedence);

  private final List<Delegation> order;

  Precedence(List<Delegation> delegations) {
    order = new ArrayList<>(delegations);
    order.sort(ORDER);
  }

  /** Gives newcomers the last places, in their order. */
  void append(List<Delegation> newcomers) {
    order.addAll(newcomers);
    number();
  }

  /** Those behind them move up. */
  void remove(List<Delegation> leaving) {
    order.removeAll(new HashSet<>(leaving));
    number();
  }

  /**
   * Puts a delegation onto a place; those between move up or down by one.
   *
   * @param place counted from 1; a place beyond the ends means the end
   */
  void move(Delegation delegation, int place) {
    order.remove(delegation);
    order.add(Math.max(0, Math.min(order.size(), place - 1)), delegation);
    number();
  }

  private void number() {
    for (int i = 0; i < order.size(); i++) order.get(i).takePlace(i + 1);
  }
}
