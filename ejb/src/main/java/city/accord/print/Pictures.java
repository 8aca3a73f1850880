package city.accord.print;

import city.accord.emblem.EmblemDrawing;
import city.accord.emblem.EmblemImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The pictures in one document; an emblem that many cards show is in it once. */
final class Pictures {

  /** Wide enough for 40 mm at 300 dots an inch. */
  private static final int WIDTH = 480;

  private final PDDocument document;
  private final Function<String, EmblemImage> emblems;
  private final Map<String, PDImageXObject> marks = new HashMap<>();

  Pictures(PDDocument document, Function<String, EmblemImage> emblems) {
    this.document = document;
    this.emblems = emblems;
  }

  PDImageXObject photo(byte[] jpeg) {
    try {
      return JPEGFactory.createFromByteArray(document, jpeg);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The middle of a photograph.
   *
   * @param shape its width by its height
   */
  PDImageXObject cropped(String hash, double shape) {
    try {
      BufferedImage whole = ImageIO.read(new ByteArrayInputStream(emblems.apply(hash).bytes()));
      int wide = (int) Math.min(whole.getWidth(), Math.round(whole.getHeight() * shape));
      int high = (int) Math.min(whole.getHeight(), Math.round(whole.getWidth() / shape));
      int x = (whole.getWidth() - wide) / 2;
      int y = (whole.getHeight() - high) / 2;
      return JPEGFactory.createFromImage(document, whole.getSubimage(x, y, wide, high));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDImageXObject mark(String hash) {
    return marks.computeIfAbsent(hash, it -> embedded(emblems.apply(it)));
  }

  private PDImageXObject embedded(EmblemImage emblem) {
    try {
      return LosslessFactory.createFromImage(document, EmblemDrawing.of(emblem, WIDTH));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
