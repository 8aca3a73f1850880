package city.accord.print;

import java.util.ArrayList;
import java.util.List;

/**
 * The seats of a room in order of precedence: the middle before the sides, the right of the middle,
 * as those see it who sit there, before its left, the front before the back.
 *
 * @param rows rows, seats on each arm of a U, or tables
 * @param perRow seats in a row, at the head of a U, or at a table
 */
record SeatLayout(SeatShape shape, int rows, int perRow) {

  /** A row of a theatre is so much lower at its ends, in seats, than in its middle. */
  private static final double ARC = 1.5;

  /** Between the middles of two rows. */
  private static final double ROW = 1.6;

  List<Seat> seats() {
    return switch (shape) {
      case ROWS -> rows(0);
      case THEATRE -> rows(ARC);
      case U -> table();
      case ROUND -> tables();
    };
  }

  private List<Seat> rows(double arc) {
    List<Seat> seats = new ArrayList<>();
    double middle = (perRow - 1) / 2.0;
    for (int row = 0; row < rows; row++)
      for (int place : fromTheMiddle(perRow)) {
        double off = middle == 0 ? 0 : (place - middle) / middle;
        double y = row * ROW - arc * off * off + arc;
        seats.add(new Seat(letters(row) + (place + 1), place, y));
      }
    return seats;
  }

  /**
   * Those in rows look to the front, which is above on the plan: their right is the plan's right.
   */
  static List<Integer> fromTheMiddle(int count) {
    List<Integer> places = new ArrayList<>();
    int middle = count / 2;
    for (int step = 0; places.size() < count; step++) {
      if (middle + step < count) places.add(middle + step);
      if (step > 0 && middle - step >= 0) places.add(middle - step);
    }
    return places;
  }

  private static String letters(int row) {
    String last = String.valueOf((char) ('A' + row % 26));
    return row < 26 ? last : letters(row / 26 - 1) + last;
  }

  /** The head is above, and those at it look down: their right is the plan's left. */
  private List<Seat> table() {
    List<Seat> seats = new ArrayList<>();
    for (int place : fromTheMiddle(perRow))
      seats.add(new Seat("H" + (perRow - place), perRow - place, 0));
    for (int place = 1; place <= rows; place++) {
      seats.add(new Seat("R" + place, 0, place * ROW));
      seats.add(new Seat("L" + place, perRow + 1, place * ROW));
    }
    return seats;
  }

  /** The first seat of a table is the one nearest to the front; others follow on both its sides. */
  private List<Seat> tables() {
    List<Seat> seats = new ArrayList<>();
    int across = (int) Math.ceil(Math.sqrt(rows));
    double radius = Math.max(1.2, perRow / Math.PI * 0.75);
    double apart = 2 * radius + 2;
    for (int table = 0; table < rows; table++) {
      int row = table / across;
      int inRow = Math.min(across, rows - row * across);
      List<Integer> order = fromTheMiddle(inRow);
      double x = (order.get(table % across) + (across - inRow) / 2.0) * apart + radius;
      double y = row * apart + radius;
      for (int place = 0; place < perRow; place++) {
        int step = place % 2 == 1 ? (place + 1) / 2 : -place / 2;
        double angle = 2 * Math.PI * step / perRow;
        seats.add(
            new Seat(
                (table + 1) + "-" + (place + 1),
                x + radius * Math.sin(angle),
                y - radius * Math.cos(angle)));
      }
    }
    return seats;
  }
}
