package city.accord.web.city;

import city.accord.city.CityProfile;
import city.accord.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The cities that say where they lie, on the part of the world that holds them all. A name stands
 * where it covers no dot and no other name; one that has no such place is shown when it is pointed
 * at.
 */
public final class CityMap {

  /**
   * A city on the map.
   *
   * @param anchor where its name is tied to its place: start, middle or end
   * @param named whether its name always stands there
   */
  public record Dot(
      CityProfile city,
      double x,
      double y,
      double nameX,
      double nameY,
      String anchor,
      boolean named) {}

  private record Box(double left, double top, double right, double bottom) {

    boolean touches(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean isIn(Box outer) {
      return left >= outer.left
          && right <= outer.right
          && top >= outer.top
          && bottom <= outer.bottom;
    }
  }

  private static final double RATIO = EqualEarth.WIDTH / EqualEarth.HEIGHT;
  private static final double LEAST_WIDTH = 500;
  private static final double MARGIN = 0.09;

  /** Of the width of what is shown. */
  private static final double LETTERS = 0.0125;

  private static final double DOT = 0.007;
  private static final double GAP = 0.006;

  private static final double LATIN = 0.58;

  private final Box shown;
  private final List<Dot> dots = new ArrayList<>();

  private CityMap(List<CityProfile> cities, Language reader) {
    List<EqualEarth.Point> points =
        cities.stream()
            .map(city -> EqualEarth.point(city.place().latitude(), city.place().longitude()))
            .toList();
    shown = around(points);
    List<Box> taken = new ArrayList<>();
    double dot = DOT * width();
    for (EqualEarth.Point at : points)
      taken.add(new Box(at.x() - dot, at.y() - dot, at.x() + dot, at.y() + dot));
    for (int i = 0; i < cities.size(); i++)
      dots.add(placed(cities.get(i), points.get(i), reader, taken));
  }

  /** Empty where no city says where it lies. */
  public static Optional<CityMap> of(List<CityProfile> cities, Language reader) {
    List<CityProfile> placed = cities.stream().filter(city -> city.place() != null).toList();
    return placed.isEmpty() ? Optional.empty() : Optional.of(new CityMap(placed, reader));
  }

  /** What holds all points with a margin, in the shape of the whole map and within it. */
  private static Box around(List<EqualEarth.Point> points) {
    double left = points.stream().mapToDouble(EqualEarth.Point::x).min().orElseThrow();
    double right = points.stream().mapToDouble(EqualEarth.Point::x).max().orElseThrow();
    double top = points.stream().mapToDouble(EqualEarth.Point::y).min().orElseThrow();
    double bottom = points.stream().mapToDouble(EqualEarth.Point::y).max().orElseThrow();
    double wide = Math.max(right - left, (bottom - top) * RATIO) * (1 + 2 * MARGIN);
    double width = Math.min(EqualEarth.WIDTH, Math.max(LEAST_WIDTH, wide));
    double height = width / RATIO;
    double x = within((left + right - width) / 2, EqualEarth.WIDTH - width);
    double y = within((top + bottom - height) / 2, EqualEarth.HEIGHT - height);
    return new Box(x, y, x + width, y + height);
  }

  private static double within(double wished, double most) {
    return Math.max(0, Math.min(wished, most));
  }

  private Dot placed(CityProfile city, EqualEarth.Point at, Language reader, List<Box> taken) {
    double size = LETTERS * width();
    double away = (DOT + GAP) * width();
    double length = length(city.name().in(reader), size);
    double[][] places = {
      {at.x() + away, at.y() + size * 0.35, 0},
      {at.x() - away, at.y() + size * 0.35, 1},
      {at.x(), at.y() - away, 0.5},
      {at.x(), at.y() + away + size * 0.8, 0.5}
    };
    for (double[] place : places) {
      double left = place[0] - length * place[2];
      Box box = new Box(left, place[1] - size * 0.85, left + length, place[1] + size * 0.25);
      if (box.isIn(shown) && taken.stream().noneMatch(box::touches)) {
        taken.add(box);
        return dot(city, at, place, true);
      }
    }
    boolean isRight = at.x() > (shown.left + shown.right) / 2;
    return dot(city, at, places[isRight ? 1 : 0], false);
  }

  private static Dot dot(CityProfile city, EqualEarth.Point at, double[] place, boolean named) {
    String anchor = place[2] == 0 ? "start" : place[2] == 1 ? "end" : "middle";
    return new Dot(
        city,
        rounded(at.x()),
        rounded(at.y()),
        rounded(place[0]),
        rounded(place[1]),
        anchor,
        named);
  }

  /** About as long as the name is drawn. */
  private static double length(String name, double size) {
    return name.codePoints().mapToDouble(one -> one > 0x2E80 ? 1 : LATIN).sum() * size;
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }

  private double width() {
    return shown.right - shown.left;
  }

  /** What of the drawing is shown. */
  public String getViewBox() {
    return String.format(
        Locale.ROOT,
        "%.1f %.1f %.1f %.1f",
        shown.left,
        shown.top,
        width(),
        shown.bottom - shown.top);
  }

  /** In units of the drawing. */
  public String getLetters() {
    return String.format(Locale.ROOT, "%.1f", LETTERS * width());
  }

  public List<Dot> getDots() {
    return dots;
  }
}
