package city.accord.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * The room that something drawn takes on a page, in points from below: the bounds of its glyphs,
 * not of its line.
 *
 * @param what is drawn there, as a reader would name it
 * @param within what it belongs to, such as the tile around a character; null where it stands free
 */
public record Box(String what, double left, double bottom, double right, double top, Box within) {

  /** Boxes may touch: curves are rounded, and so are the numbers on the page. */
  private static final double TOUCH = 0.15;

  public Box(String what, double left, double bottom, double right, double top) {
    this(what, left, bottom, right, top, null);
  }

  public Box inside(Box outer) {
    return new Box(what, left, bottom, right, top, outer);
  }

  /** The same after half a turn about a point. */
  Box turned(double x, double y) {
    Box outer = within == null ? null : within.turned(x, y);
    return new Box(what, 2 * x - right, 2 * y - top, 2 * x - left, 2 * y - bottom, outer);
  }

  private boolean overlaps(Box other) {
    return left < other.right - TOUCH
        && other.left < right - TOUCH
        && bottom < other.top - TOUCH
        && other.bottom < top - TOUCH;
  }

  private boolean contains(Box other) {
    return left < other.left + TOUCH
        && bottom < other.bottom + TOUCH
        && right > other.right - TOUCH
        && top > other.top - TOUCH;
  }

  /** What stands in the way of what on a sheet, or leaves it or the room that it belongs to. */
  public static List<String> misfits(List<Box> boxes, Box sheet) {
    List<String> found = new ArrayList<>();
    for (Box box : boxes) if (!sheet.contains(box)) found.add(box.what + " leaves " + sheet.what);
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      if (box.within != null && !box.within.contains(box))
        found.add(box.what + " leaves " + box.within.what);
      for (Box other : boxes.subList(i + 1, boxes.size()))
        if (!other.equals(box.within) && !box.equals(other.within) && box.overlaps(other))
          found.add(box.what + " × " + other.what);
    }
    return found;
  }
}
