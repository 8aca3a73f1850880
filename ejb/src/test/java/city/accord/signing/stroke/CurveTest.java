package city.accord.signing.stroke;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors were made by {@code ink-curve.js}; the browser's test reads the same file. */
class CurveTest {

  private static final Pattern VECTOR =
      Pattern.compile(
          "\\{\"name\":\"(.+?)\",\"aspect\":(\\d+),\"pressed\":(.+?),\"points\":(.+?),\"lines\":(.+)}");

  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9.eE+-]*");

  record Vector(String name, int aspect, double[] pressed, double[] points, double[] lines) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Vector> vectors() throws IOException {
    try (InputStream in = CurveTest.class.getResourceAsStream("curve-golden.json")) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return file
          .lines()
          .map(VECTOR::matcher)
          .filter(Matcher::find)
          .map(CurveTest::vector)
          .toList()
          .stream();
    }
  }

  private static Vector vector(Matcher line) {
    return new Vector(
        line.group(1),
        Integer.parseInt(line.group(2)),
        numbers(line.group(3)),
        numbers(line.group(4)),
        numbers(line.group(5)));
  }

  private static double[] numbers(String json) {
    return NUMBER
        .matcher(json)
        .results()
        .mapToDouble(one -> Double.parseDouble(one.group()))
        .toArray();
  }

  @Test
  void thereAreVectors() throws IOException {
    assertEquals(9, vectors().count());
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void serverAndTabletDrawTheSameBreadth(Vector vector) {
    Nib nib = new Nib();
    List<Double> drawn = new ArrayList<>();
    for (int i = 0; i < vector.pressed.length; i += 3) {
      PublicPoint point =
          nib.draw(
              new Point(
                  (int) vector.pressed[i],
                  (int) vector.pressed[i + 1],
                  (int) vector.pressed[i + 2],
                  0,
                  0,
                  0));
      drawn.addAll(List.of((double) point.x(), (double) point.y(), (double) point.halfWidth()));
    }
    assertArrayEquals(vector.points, drawn.stream().mapToDouble(Double::doubleValue).toArray());
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void serverAndTabletDrawTheSameCurve(Vector vector) {
    List<PublicPoint> points = new ArrayList<>();
    for (int i = 0; i < vector.points.length; i += 3)
      points.add(
          new PublicPoint(
              (int) vector.points[i], (int) vector.points[i + 1], (int) vector.points[i + 2]));
    double[] drawn =
        Curve.lines(new PublicStroke(points), vector.aspect / 1000.0).stream()
            .flatMap(line -> Stream.of(line.x0(), line.y0(), line.x1(), line.y1(), line.width()))
            .mapToDouble(Double::doubleValue)
            .toArray();
    assertArrayEquals(vector.lines, drawn, 0);
  }
}
