package city.accord.emblem;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Flags and emblems in pixels, for what is printed. */
public final class EmblemDrawing {

  private EmblemDrawing() {}

  /**
   * A picture with its transparency.
   *
   * @param width of a drawing, in pixels; a PNG has its own
   */
  public static BufferedImage of(EmblemImage image, int width) {
    return image.mediaType().equals(EmblemImage.PNG)
        ? decoded(image.bytes())
        : drawn(image.bytes(), width);
  }

  /**
   * A picture on white paper.
   *
   * @param longest its longer side at most, in pixels
   */
  public static BufferedImage onPaper(EmblemImage image, int longest) {
    BufferedImage whole = of(image, longest);
    double scale = Math.min(1, (double) longest / Math.max(whole.getWidth(), whole.getHeight()));
    int width = Math.max(1, (int) Math.round(whole.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(whole.getHeight() * scale));
    BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.drawImage(whole, 0, 0, width, height, null);
    pen.dispose();
    return sheet;
  }

  private static BufferedImage decoded(byte[] png) {
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage drawn(byte[] svg, int width) {
    SVGDocument read =
        new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault());
    int height = Math.max(1, Math.round(width * read.size().height / read.size().width));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    read.render((Component) null, pen, new ViewBox(0, 0, width, height));
    pen.dispose();
    return image;
  }
}
