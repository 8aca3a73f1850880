package city.accord.emblem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Flags and emblems for tests. */
public final class SampleMarks {

  private SampleMarks() {}

  /** Marks whose pictures are not looked at. */
  public static Marks of(String country, String flag, String emblem) {
    return new Marks(country, flag, emblem);
  }

  /**
   * @param country two letters as in ISO 3166-1
   */
  public static EmblemImage flag(String country) {
    return new EmblemImage(EmblemImage.SVG, Flags.svg(country));
  }

  /** A disc on nothing, in a box of these sides. */
  public static EmblemImage drawing(int width, int height) {
    String disc = "<circle cx='" + width / 2 + "' cy='" + height / 2 + "' r='40' fill='#b3261e'/>";
    String box = "viewBox='0 0 " + width + " " + height + "'";
    String svg = "<svg xmlns='http://www.w3.org/2000/svg' " + box + ">" + disc + "</svg>";
    return EmblemStore.redrawn(svg.getBytes(UTF_8));
  }

  /** The same as pixels, half of which can be seen through. */
  public static EmblemImage pixels(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(0x1b, 0x4d, 0x8c, 0x80));
    pen.fillOval(0, 0, width, height);
    pen.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return EmblemStore.redrawn(png.toByteArray());
  }
}
