package city.accord.web.city;

/**
 * The projection of the map of cities, Equal Earth (Šavrič, Patterson and Jenny, 2018,
 * doi:10.1080/13658816.2018.1504949), in units of the map's drawing, whose middle is 0° north, 0°
 * east.
 */
final class EqualEarth {

  /** The size of the drawing {@code img/world.svg}. */
  static final double WIDTH = 2000;

  static final double HEIGHT = 973.434;

  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;
  private static final double SCALE = WIDTH / (2 * Math.PI / (M * A1));

  /** A point of the drawing. */
  record Point(double x, double y) {}

  private EqualEarth() {}

  /**
   * @param latitude in degrees, north positive
   * @param longitude in degrees, east positive
   */
  static Point point(double latitude, double longitude) {
    double p = Math.asin(M * Math.sin(Math.toRadians(latitude)));
    double p2 = p * p;
    double p6 = p2 * p2 * p2;
    double x =
        Math.toRadians(longitude)
            * Math.cos(p)
            / (M * (A1 + 3 * A2 * p2 + p6 * (7 * A3 + 9 * A4 * p2)));
    double y = p * (A1 + A2 * p2 + p6 * (A3 + A4 * p2));
    return new Point(WIDTH / 2 + x * SCALE, HEIGHT / 2 - y * SCALE);
  }
}
