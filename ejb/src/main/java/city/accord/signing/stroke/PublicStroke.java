package city.accord.signing.stroke;

import java.util.ArrayList;
import java.util.List;

/** A stroke as the hall sees it; never empty. */
public record PublicStroke(List<PublicPoint> points) {

  public PublicStroke {
    points = List.copyOf(points);
    if (points.isEmpty()) throw new MalformedInk("a stroke without points");
  }

  /** The public side of a stroke. */
  public static PublicStroke of(Stroke stroke) {
    Nib nib = new Nib();
    List<PublicPoint> points = new ArrayList<>(stroke.points().size());
    for (Point point : stroke.points()) points.add(nib.draw(point));
    return new PublicStroke(points);
  }
}
