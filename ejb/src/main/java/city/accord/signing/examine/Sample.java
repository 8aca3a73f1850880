package city.accord.signing.examine;

import city.accord.signing.stroke.Point;
import city.accord.signing.stroke.Stroke;
import java.util.ArrayList;
import java.util.List;

/**
 * A point of the full series with its own time.
 *
 * @param time tenths of a millisecond since the first point of the signature
 */
record Sample(Point point, long time) {

  /** The samples of each stroke; time runs on from stroke to stroke. */
  static List<List<Sample>> of(List<Stroke> strokes) {
    List<List<Sample>> all = new ArrayList<>();
    long time = 0;
    for (Stroke stroke : strokes) {
      List<Sample> samples = new ArrayList<>();
      for (Point point : stroke.points()) samples.add(new Sample(point, time += point.dt()));
      all.add(samples);
    }
    return all;
  }
}
