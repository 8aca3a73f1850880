package city.accord.print;

import city.accord.typeset.Line;
import city.accord.typeset.Style;
import city.accord.typeset.Typesetter;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that is made to fit into a box without losing a character: it is set smaller, then broken
 * where its language allows; a word is broken only where nothing else is left.
 */
final class FittedText {

  /** Smaller than that is no longer read at arm's length: a break is better. */
  private static final double SMALL = 0.6;

  private static final double STEP = 0.95;

  /** Below this, in points, even words are broken; and in large text below a fifth of its size. */
  private static final double MIN_SIZE = 4.5;

  private static final double MIN_SCALE = 0.2;

  private static final double LEADING = 1.15;
  private static final double AIR = 0.6;

  private final List<Line> lines;
  private final List<Double> baselines = new ArrayList<>();
  private final List<Double> widths = new ArrayList<>();
  private double height;
  private double leftmost;
  private double rightmost;

  private FittedText(Typesetter typesetter, List<Line> lines) {
    this.lines = lines;
    double below = 0;
    double last = 0;
    for (Line line : lines) {
      Rectangle2D extent = typesetter.extent(line);
      if (extent == null) extent = new Rectangle2D.Double(0, 0, 0, 0.7 * line.height());
      double step = Math.max(LEADING * line.height(), below + extent.getMaxY() + AIR);
      last = baselines.isEmpty() ? extent.getMaxY() : last + step;
      below = Math.max(0, -extent.getMinY());
      leftmost = Math.min(leftmost, extent.getMinX());
      widths.add(Math.max(line.width(), extent.getMaxX()));
      rightmost = Math.max(rightmost, widths.get(widths.size() - 1));
      baselines.add(last);
    }
    height = last + below;
  }

  /** Sets texts below each other, the first in the style's size or the largest that fits. */
  static FittedText in(
      Typesetter typesetter, List<Said> texts, Style style, double width, double height) {
    double[] widths = texts.stream().mapToDouble(it -> width(typesetter, it, style)).toArray();
    double longest = texts.stream().mapToDouble(it -> word(typesetter, it, style)).max().orElse(0);
    FittedText broken = null;
    for (double scale = 1; ; scale *= STEP) {
      double size = scale * style.size();
      if (size >= MIN_SIZE && scale >= MIN_SCALE && longest * scale > width) continue;
      if (leastHeight(widths, scale, size, width) > height) continue;
      FittedText now = set(typesetter, texts, style.sized(size), width);
      if (now.height > height || now.rightmost - now.leftmost > width) continue;
      if (broken == null) broken = now;
      if (now.lines.size() == texts.size()) return now;
      if (scale * STEP < SMALL) return broken;
    }
  }

  /** Sets texts below each other in the sizes given, as high as they become. */
  static FittedText flowing(
      Typesetter typesetter, List<Said> texts, Style first, Style rest, double width) {
    List<Line> lines = new ArrayList<>();
    for (Said said : texts)
      lines.addAll(
          typesetter.lines(
              said.text(), (lines.isEmpty() ? first : rest).in(said.language()), width));
    return new FittedText(typesetter, lines);
  }

  private static double width(Typesetter typesetter, Said said, Style style) {
    return typesetter.width(said.text(), style.in(said.language()));
  }

  private static double word(Typesetter typesetter, Said said, Style style) {
    return typesetter.longestWord(said.text(), style.in(said.language()));
  }

  /** What the texts take at least, were each line filled to its end: cheaper than to set them. */
  private static double leastHeight(double[] widths, double scale, double size, double width) {
    double lines = 0;
    for (double one : widths) lines += Math.max(1, Math.ceil(one * scale / width - 0.01));
    return (lines - 1) * LEADING * size;
  }

  private static FittedText set(
      Typesetter typesetter, List<Said> texts, Style style, double width) {
    List<Line> lines = new ArrayList<>();
    for (Said said : texts)
      lines.addAll(typesetter.lines(said.text(), style.in(said.language()), width));
    return new FittedText(typesetter, lines);
  }

  List<Line> lines() {
    return lines;
  }

  /** How far below the top a line's baseline is. */
  double baseline(int line) {
    return baselines.get(line);
  }

  /** How far right of its beginning a line reaches, with all that its letters reach out to. */
  double width(int line) {
    return widths.get(line);
  }

  double height() {
    return height;
  }

  /** How wide it is with all that its letters reach out to. */
  double width() {
    return rightmost - leftmost;
  }

  /** How far right of the box its lines begin, so that no letter reaches out to the left. */
  double indent() {
    return -leftmost;
  }
}
