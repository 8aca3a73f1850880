package city.accord.signing.verify;

import city.accord.signing.stroke.Curve;
import city.accord.signing.stroke.PublicInk;
import city.accord.signing.stroke.PublicStroke;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How a signature is drawn in the sealed PDF: the one {@link Curve} as PDF path operators (ISO
 * 32000-1, 8.5), in slot units with y downwards. Whoever seals writes these bytes; whoever verifies
 * writes them again from the manifest's ink and compares.
 */
public final class InkDrawing {

  /** The colour of the pen's ink, as red, green and blue. */
  private static final String PEN = "0.1059 0.1843 0.4314 RG 1 J 1 j\n";

  /** Widths differ by steps too small to see, so that a line is one path for a while. */
  private static final int WIDTH_STEP = 24;

  private InkDrawing() {}

  /**
   * The content of the form that draws a signature.
   *
   * @param aspect the slot's width by its height, in thousandths
   */
  public static byte[] of(PublicInk ink, int aspect) {
    StringBuilder out = new StringBuilder(PEN);
    for (PublicStroke stroke : ink.strokes()) write(Curve.lines(stroke, aspect / 1000.0), out);
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** The height of a slot in slot units, where it is 65535 wide. */
  public static long height(int aspect) {
    return Math.round(Curve.WIDTH * 1000 / aspect);
  }

  private static void write(List<Curve.Line> lines, StringBuilder out) {
    long width = -1;
    List<Curve.Line> path = new ArrayList<>();
    for (Curve.Line line : lines) {
      long stepped = Math.round(line.width() / WIDTH_STEP) * WIDTH_STEP;
      if (stepped != width) {
        stroke(path, width, out);
        path.clear();
        width = stepped;
      }
      path.add(line);
    }
    stroke(path, width, out);
  }

  private static void stroke(List<Curve.Line> path, long width, StringBuilder out) {
    if (path.isEmpty()) return;
    out.append(width).append(" w ");
    point(path.get(0).x0(), path.get(0).y0(), out).append(" m");
    for (Curve.Line line : path) point(line.x1(), line.y1(), out.append(' ')).append(" l");
    out.append(" S\n");
  }

  private static StringBuilder point(double x, double y, StringBuilder out) {
    return out.append(Math.round(x)).append(' ').append(Math.round(y));
  }
}
