package city.accord.web.signing.order;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The slots of a ceremony in their order while that is changed, one group after the other. */
class OrderRows implements Serializable {

  private static final long serialVersionUID = 1;

  private final List<OrderRow> rows;

  OrderRows(List<OrderRow> rows) {
    this.rows = new ArrayList<>(rows);
  }

  /** As they stand. */
  List<OrderRow> all() {
    return rows;
  }

  /** Lets each row stand in its group, where another was chosen for it. */
  void standByGroup() {
    rows.sort(Comparator.comparingInt(OrderRow::getGroup));
  }

  /**
   * Moves a row by one place, or, where the next one stands in another group, into that group.
   *
   * @return false where there is no further place
   */
  boolean move(OrderRow row, int by) {
    standByGroup();
    int at = rows.indexOf(row);
    int to = at + by;
    if (at < 0 || to < 0 || to >= rows.size()) return false;
    int group = rows.get(to).getGroup();
    if (group == row.getGroup()) Collections.swap(rows, at, to);
    else row.setGroup(group);
    return true;
  }

  /**
   * Moves a slot's row to any place in one step.
   *
   * @param place from 1; beyond the last it is the last
   * @return false where there is no such slot
   */
  boolean put(long slot, int place) {
    standByGroup();
    OrderRow row = rows.stream().filter(it -> it.getSlot() == slot).findFirst().orElse(null);
    if (row == null) return false;
    rows.remove(row);
    int to = Math.max(0, Math.min(rows.size(), place - 1));
    row.setGroup(groupAt(to, row.getGroup()));
    rows.add(to, row);
    return true;
  }

  /** Between two groups a row stays in its own, if that is one of them; else it joins the upper. */
  private int groupAt(int place, int own) {
    List<Integer> beside =
        rows.subList(Math.max(0, place - 1), Math.min(rows.size(), place + 1)).stream()
            .map(OrderRow::getGroup)
            .toList();
    return beside.isEmpty() || beside.contains(own) ? own : beside.get(0);
  }
}
