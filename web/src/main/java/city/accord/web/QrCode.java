package city.accord.web;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A QR code as the path of an SVG drawing.
 *
 * @param size modules a side, with the quiet zone of four around it
 * @param path its dark modules, each a unit wide
 */
public record QrCode(int size, String path) {

  private static final int QUIET = 4;

  /** A code for paper, which may be creased or stained. */
  public static QrCode of(String text) {
    return of(text, ErrorCorrectionLevel.M);
  }

  /** A code for a large screen: fewer modules, so that each is seen from farther away. */
  public static QrCode onScreen(String text) {
    return of(text, ErrorCorrectionLevel.L);
  }

  private static QrCode of(String text, ErrorCorrectionLevel level) {
    try {
      ByteMatrix matrix =
          Encoder.encode(text, level, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8")).getMatrix();
      StringBuilder path = new StringBuilder();
      for (int y = 0; y < matrix.getHeight(); y++)
        for (int x = 0; x < matrix.getWidth(); x++)
          if (matrix.get(x, y) == 1) path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
      return new QrCode(matrix.getWidth() + 2 * QUIET, path.toString());
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code", e);
    }
  }
}
