package city.accord.web.signing.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.signing.published.PublicSignature;
import city.accord.signing.stroke.PublicInk;
import city.accord.signing.stroke.PublicPoint;
import city.accord.signing.stroke.PublicStroke;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** All signatures of a declaration on one sheet, at every size of a summit. */
class RegisterPngTest {

  private static final PublicSignature DOT =
      new PublicSignature(
          new PublicInk(List.of(new PublicStroke(List.of(new PublicPoint(32_768, 32_768, 2_000))))),
          2.5);

  @Test
  void twelveStandInTwoColumnsAndEachHasItsPlace() throws IOException {
    BufferedImage sheet = sheet(12);
    assertEquals(3543, sheet.getWidth());
    assertEquals(6 * 709, sheet.getHeight());
    assertEquals(0xff1b2f6e, sheet.getRGB(3543 / 4, 709 / 2));
    assertEquals(0xff1b2f6e, sheet.getRGB(3 * 3543 / 4, 11 * 709 / 2));
  }

  @Test
  void aHundredAndFiftyMakeNoLargerPictureThanTen() throws IOException {
    assertEquals(true, sheet(150).getHeight() < 4_000);
  }

  private static BufferedImage sheet(int signatures) throws IOException {
    byte[] png = RegisterPng.of(Collections.nCopies(signatures, DOT));
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
