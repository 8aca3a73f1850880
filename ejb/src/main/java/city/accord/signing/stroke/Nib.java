package city.accord.signing.stroke;

/**
 * Turns pressure into the breadth of the line, point by point within one stroke, in whole numbers
 * only: the tablet's script does the same and must come to the same. docs/ink-curve.md, "Breadth".
 */
public final class Nib {

  private static final int THINNEST = 110;
  private static final int RANGE = 400;

  private int halfWidth = -1;

  /** The public point of the stroke's next point. */
  public PublicPoint draw(Point point) {
    return new PublicPoint(point.x(), point.y(), press(point.pressure()));
  }

  private int press(int pressure) {
    int wanted = THINNEST + RANGE * pressure / Point.MAX;
    halfWidth = halfWidth < 0 ? wanted : (2 * halfWidth + wanted + 1) / 3;
    return halfWidth;
  }
}
