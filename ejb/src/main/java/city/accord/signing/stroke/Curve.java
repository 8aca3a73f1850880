package city.accord.signing.stroke;

import java.util.ArrayList;
import java.util.List;

/**
 * The one curve through the points of a stroke: tablet, wall, page and print all draw what it says.
 * A centripetal Catmull–Rom spline, cut into short straight lines with round ends whose width
 * follows the pen. Only {@code + - * /} and square roots of doubles, in the order of
 * docs/ink-curve.md: {@code ink-curve.js} comes to the same bits.
 *
 * <p>All numbers are in slot units: the slot is 65535 wide and {@code 65535 / aspect} high.
 */
public final class Curve {

  /** The width of every slot in slot units. */
  public static final double WIDTH = 65535;

  /** The longest line between two joints, unless a stroke is very fast. */
  private static final double STEP = 320;

  private static final int MAX_LINES = 16;

  private Curve() {}

  /** A straight line with round ends. */
  public record Line(double x0, double y0, double x1, double y1, double width) {}

  /** A point of the curve; {@code r} is half the width. */
  private record Knot(double x, double y, double r) {

    double to(Knot other) {
      double dx = other.x - x;
      double dy = other.y - y;
      return Math.sqrt(dx * dx + dy * dy);
    }

    Knot mirrored(Knot centre) {
      return new Knot(2 * centre.x - x, 2 * centre.y - y, r);
    }
  }

  /**
   * The lines of a stroke, in the order in which they were written.
   *
   * @param aspect the slot's width divided by its height
   */
  public static List<Line> lines(PublicStroke stroke, double aspect) {
    List<Knot> knots = knots(stroke, aspect);
    List<Line> lines = new ArrayList<>();
    if (knots.size() == 1) lines.add(dot(knots.get(0)));
    for (int i = 0; i + 1 < knots.size(); i++) {
      Knot from = knots.get(i);
      Knot to = knots.get(i + 1);
      Knot before = i > 0 ? knots.get(i - 1) : to.mirrored(from);
      Knot after = i + 2 < knots.size() ? knots.get(i + 2) : from.mirrored(to);
      piece(before, from, to, after, lines);
    }
    return lines;
  }

  /** The lines of a whole signature. */
  public static List<Line> lines(PublicInk ink, double aspect) {
    return ink.strokes().stream().flatMap(stroke -> lines(stroke, aspect).stream()).toList();
  }

  /** The places the pen was at, each once: at rest the broadest moment counts. */
  private static List<Knot> knots(PublicStroke stroke, double aspect) {
    List<Knot> knots = new ArrayList<>();
    PublicPoint last = null;
    for (PublicPoint point : stroke.points()) {
      boolean rests = last != null && last.x() == point.x() && last.y() == point.y();
      double r =
          rests ? Math.max(knots.remove(knots.size() - 1).r, point.halfWidth()) : point.halfWidth();
      knots.add(new Knot(point.x(), point.y() / aspect, r));
      last = point;
    }
    return knots;
  }

  private static Line dot(Knot at) {
    return new Line(at.x - 0.5, at.y, at.x + 0.5, at.y, 2 * at.r);
  }

  private static void piece(Knot before, Knot from, Knot to, Knot after, List<Line> lines) {
    double length = from.to(to);
    double a = Math.sqrt(before.to(from));
    double b = Math.sqrt(length);
    double c = Math.sqrt(to.to(after));
    double x1 = handle(a, b, before.x, from.x, to.x);
    double y1 = handle(a, b, before.y, from.y, to.y);
    double x2 = handle(c, b, after.x, to.x, from.x);
    double y2 = handle(c, b, after.y, to.y, from.y);
    int count = (int) Math.min(MAX_LINES, Math.max(1, Math.ceil(length / STEP)));
    double x = from.x;
    double y = from.y;
    double r = from.r;
    for (int k = 1; k <= count; k++) {
      double t = (double) k / count;
      double nextX = k == count ? to.x : bezier(t, from.x, x1, x2, to.x);
      double nextY = k == count ? to.y : bezier(t, from.y, y1, y2, to.y);
      double nextR = from.r + (to.r - from.r) * t;
      lines.add(new Line(x, y, nextX, nextY, r + nextR));
      x = nextX;
      y = nextY;
      r = nextR;
    }
  }

  /** The Bézier handle at {@code p}, between {@code o} (the far side) and {@code q}. */
  private static double handle(double a, double b, double o, double p, double q) {
    return (a * a * q - b * b * o + (2 * a * a + 3 * a * b + b * b) * p) / (3 * a * (a + b));
  }

  private static double bezier(double t, double p0, double p1, double p2, double p3) {
    double u = 1 - t;
    return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3;
  }
}
