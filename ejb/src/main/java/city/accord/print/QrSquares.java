package city.accord.print;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A QR code as squares on paper (ISO/IEC 18004), in modules from the upper left corner.
 *
 * @param side modules a side, with the quiet zone of four around
 * @param path the dark modules, as PDF's rectangles
 */
record QrSquares(int side, String path) {

  private static final int QUIET = 4;

  static QrSquares of(String text) {
    try {
      ByteMatrix dots =
          Encoder.encode(text, ErrorCorrectionLevel.M, Map.<EncodeHintType, Object>of())
              .getMatrix();
      StringBuilder path = new StringBuilder();
      for (int y = 0; y < dots.getHeight(); y++)
        for (int x = 0; x < dots.getWidth(); ) {
          int from = x;
          while (x < dots.getWidth() && dots.get(x, y) == 1) x++;
          if (x > from)
            path.append(from + QUIET)
                .append(' ')
                .append(y + QUIET)
                .append(' ')
                .append(x - from)
                .append(" 1 re ");
          else x++;
        }
      return new QrSquares(dots.getWidth() + 2 * QUIET, path.toString());
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code", e);
    }
  }
}
