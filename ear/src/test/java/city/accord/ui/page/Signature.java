package city.accord.ui.page;

import city.accord.testing.Pen;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An invented signature: loops and a flourish that differ by seed, as places of a pen on a page.
 */
public final class Signature {

  private static final int TOP_OF_SCALE = 65535;

  private final BoundingBox paper;
  private final Random random;

  public Signature(BoundingBox paper, long seed) {
    this.paper = paper;
    this.random = new Random(seed);
  }

  /**
   * A stroke of loops across part of the paper.
   *
   * @param from where it begins, 0 to 1 of the paper's width
   * @param to where it ends
   */
  public List<Pen.At> stroke(int samples, double from, double to) {
    double height = 0.16 + random.nextDouble() * 0.12;
    double turns = 2.5 + random.nextDouble() * 2;
    double lean = random.nextDouble() * 0.1;
    List<Pen.At> places = new ArrayList<>(samples);
    for (int i = 0; i < samples; i++) {
      double t = i / (double) samples;
      double angle = t * turns * 2 * Math.PI;
      double x = from + (to - from) * t + 0.03 * Math.cos(angle);
      double y = 0.55 - lean * t - height * Math.sin(angle) * (1 - 0.6 * t);
      // 1/64 steps: the browser keeps them exactly, as float and as fraction of a pixel
      double pressure = Math.round((0.35 + 0.4 * Math.abs(Math.sin(angle / 2))) * 64) / 64.0;
      places.add(
          new Pen.At(
              onPage(paper.x, paper.width, x),
              onPage(paper.y, paper.height, y),
              pressure,
              12,
              -30));
    }
    return places;
  }

  /** The tablet's integers for a place: x, y, pressure of 65535, tilt in degrees. */
  public List<Integer> point(Pen.At at) {
    return List.of(
        Math.toIntExact(Math.round((at.x() - paper.x) / paper.width * TOP_OF_SCALE)),
        Math.toIntExact(Math.round((at.y() - paper.y) / paper.height * TOP_OF_SCALE)),
        Math.toIntExact(Math.round(at.pressure() * TOP_OF_SCALE)),
        at.tiltX(),
        at.tiltY());
  }

  public List<List<Integer>> points(List<Pen.At> places) {
    return places.stream().map(this::point).toList();
  }

  private static double onPage(double start, double length, double part) {
    return Math.round(start + length * part);
  }
}
