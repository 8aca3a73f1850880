package city.accord.signing.seal;

import city.accord.Sha256;
import city.accord.emblem.EmblemDrawing;
import city.accord.emblem.EmblemImage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * The flags and emblems of one document: each is in it once, as plain samples (ISO 32000-1, 8.9.5)
 * without transparency, under the hash of these.
 */
final class SealedMarks {

  /** Of its longer side in pixels: 1,200 dots an inch. */
  private static final int LONGEST = 320;

  private static final int RED_GREEN_BLUE = 3;

  private final PDDocument document;
  private final Map<String, Sealed> sealed = new HashMap<>();

  SealedMarks(PDDocument document) {
    this.document = document;
  }

  /**
   * A picture as it stands in the document.
   *
   * @param hash of its samples: row by row from above, three bytes each, red, green and blue
   */
  record Sealed(PDImageXObject image, String hash) {

    /** Under which a page draws it. */
    String name() {
      return "Mark" + hash;
    }

    double ratio() {
      return (double) image.getWidth() / image.getHeight();
    }
  }

  Sealed of(EmblemImage image) {
    return sealed.computeIfAbsent(image.hash(), hash -> draw(image));
  }

  /** The hash of a picture's samples, where it was drawn. */
  Optional<String> hash(EmblemImage image) {
    return Optional.ofNullable(sealed.get(image.hash())).map(Sealed::hash);
  }

  private Sealed draw(EmblemImage image) {
    BufferedImage drawn = EmblemDrawing.onPaper(image, LONGEST);
    byte[] samples = samples(drawn);
    try {
      PDImageXObject embedded = new PDImageXObject(document);
      embedded.setWidth(drawn.getWidth());
      embedded.setHeight(drawn.getHeight());
      embedded.setBitsPerComponent(Byte.SIZE);
      embedded.setColorSpace(PDDeviceRGB.INSTANCE);
      try (OutputStream out = embedded.getStream().createOutputStream(COSName.FLATE_DECODE)) {
        out.write(samples);
      }
      return new Sealed(embedded, Sha256.hex(samples));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] samples(BufferedImage drawn) {
    int width = drawn.getWidth();
    int[] pixels = drawn.getRGB(0, 0, width, drawn.getHeight(), null, 0, width);
    ByteBuffer samples = ByteBuffer.allocate(RED_GREEN_BLUE * pixels.length);
    for (int pixel : pixels)
      samples.put((byte) (pixel >> 16)).put((byte) (pixel >> 8)).put((byte) pixel);
    return samples.array();
  }
}
