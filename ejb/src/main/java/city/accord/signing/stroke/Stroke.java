package city.accord.signing.stroke;

import java.util.List;

/** The pen from where it touched the tablet to where it left it; never empty. */
public record Stroke(List<Point> points) {

  public Stroke {
    points = List.copyOf(points);
    if (points.isEmpty()) throw new MalformedInk("a stroke without points");
  }
}
