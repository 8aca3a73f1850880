package city.accord.web.signing.files;

import city.accord.signing.stroke.Curve;
import city.accord.signing.stroke.PublicInk;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Ink as a picture for print (PNG): the same lines as everywhere, in the pen's blue on nothing, 20
 * centimetres wide at 300 dots an inch.
 */
final class InkPng {

  static final int WIDTH = 2362;

  private static final Color PEN = new Color(0x1b2f6e);

  private InkPng() {}

  static byte[] of(PublicInk ink, double aspect) {
    int height = (int) Math.round(WIDTH / aspect);
    BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_ARGB);
    draw(ink, aspect, image, 0, 0, WIDTH);
    return PrintPng.of(image);
  }

  /** Draws a signature into a picture, so wide, from this corner on. */
  static void draw(PublicInk ink, double aspect, BufferedImage into, int x, int y, int width) {
    Graphics2D paper = into.createGraphics();
    paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    paper.translate(x, y);
    paper.scale(width / Curve.WIDTH, width / Curve.WIDTH);
    paper.setColor(PEN);
    draw(Curve.lines(ink, aspect), paper);
    paper.dispose();
  }

  private static void draw(List<Curve.Line> lines, Graphics2D paper) {
    for (Curve.Line line : lines) {
      float width = (float) line.width();
      paper.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      paper.draw(new Line2D.Double(line.x0(), line.y0(), line.x1(), line.y1()));
    }
  }
}
