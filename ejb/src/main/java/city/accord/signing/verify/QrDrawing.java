package city.accord.signing.verify;

import city.accord.signing.canonical.MalformedManifest;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** The QR code of the sealed PDF as PDF path operators, drawn again by whoever verifies. */
public final class QrDrawing {

  /** The side of the code, in points. */
  public static final double SIZE = 104;

  private QrDrawing() {}

  public static byte[] of(String text) {
    BitMatrix dots = dots(text);
    double dot = SIZE / dots.getWidth();
    StringBuilder out = new StringBuilder("0.0863 0.1255 0.2275 rg\n");
    out.append(String.format(Locale.ROOT, "%.5f 0 0 %.5f 0 %.3f cm\n", dot, -dot, SIZE));
    for (int y = 0; y < dots.getHeight(); y++) row(dots, y, out);
    return out.append("f\n").toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void row(BitMatrix dots, int y, StringBuilder out) {
    for (int x = 0; x < dots.getWidth(); ) {
      int start = x;
      while (x < dots.getWidth() && dots.get(x, y)) x++;
      if (x > start) out.append(start + " " + y + " " + (x - start) + " 1 re\n");
      else x++;
    }
  }

  private static BitMatrix dots(String text) {
    try {
      return new QRCodeWriter()
          .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
    } catch (WriterException e) {
      throw new MalformedManifest(e.getMessage());
    }
  }
}
