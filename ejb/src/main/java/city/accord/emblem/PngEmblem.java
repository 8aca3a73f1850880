package city.accord.emblem;

import city.accord.emblem.EmblemRefused.EmblemPixels;
import city.accord.emblem.EmblemRefused.EmblemTooNarrow;
import city.accord.emblem.EmblemRefused.NotAnEmblem;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Draws a PNG anew, with nothing of the upload but its pixels. Its size is looked at before a pixel
 * is decoded.
 */
final class PngEmblem {

  static final int MIN_SIDE = 64;
  static final int MAX_SIDE_READ = 4096;
  static final int MAX_SIDE = 1024;

  /** A large picture needs memory while it is decoded: two at a time. */
  private static final Semaphore DECODING = new Semaphore(2);

  private PngEmblem() {}

  static byte[] redrawn(byte[] upload) {
    DECODING.acquireUninterruptibly();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
      return written(fitted(read(in)));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new NotAnEmblem();
    } finally {
      DECODING.release();
    }
  }

  private static BufferedImage read(ImageInputStream in) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
    ImageReader reader = readers.next();
    try {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      int longer = Math.max(width, height);
      if (longer > MAX_SIDE_READ || longer < MIN_SIDE)
        throw new EmblemPixels(MIN_SIDE, MAX_SIDE_READ);
      if (longer > SvgEmblem.MAX_RATIO * Math.min(width, height))
        throw new EmblemTooNarrow(SvgEmblem.MAX_RATIO);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage fitted(BufferedImage image) {
    double scale = Math.min(1, (double) MAX_SIDE / Math.max(image.getWidth(), image.getHeight()));
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(image, 0, 0, width, height, null);
    pen.dispose();
    return sheet;
  }

  private static byte[] written(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
