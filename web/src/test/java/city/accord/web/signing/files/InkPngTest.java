package city.accord.web.signing.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.signing.stroke.PublicInk;
import city.accord.signing.stroke.PublicPoint;
import city.accord.signing.stroke.PublicStroke;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The picture for print shows the one curve, sharp enough for a newspaper. */
class InkPngTest {

  private static final PublicInk LEVEL =
      new PublicInk(
          List.of(
              new PublicStroke(
                  List.of(
                      new PublicPoint(6_554, 32_768, 300), new PublicPoint(58_982, 32_768, 300)))));

  @Test
  void theLineLiesWhereTheCurveHasItAndIsAsBroad() throws IOException {
    BufferedImage picture = picture(2.5);
    assertEquals(2362, picture.getWidth());
    assertEquals(945, picture.getHeight());
    int middle = picture.getHeight() / 2;
    assertEquals(0xff1b2f6e, picture.getRGB(1181, middle));
    assertEquals(0, picture.getRGB(1181, middle + 14), "300 of 65535 are 11 of 2362");
    assertEquals(0xff1b2f6e, picture.getRGB(1181, middle + 9));
    assertEquals(0, picture.getRGB(200, middle), "left of the first point");
  }

  @Test
  void aSlotOfAnotherShapeIsAPictureOfThatShape() throws IOException {
    assertEquals(1181, picture(2).getHeight());
  }

  @Test
  void aPrinterIsToldItsSize() {
    byte[] png = InkPng.of(LEVEL, 2.5);
    int chunk = new String(png, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("pHYs");
    assertEquals(11_811, ByteBuffer.wrap(png).getInt(chunk + 4), "dots a metre: 300 an inch");
  }

  private static BufferedImage picture(double aspect) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(InkPng.of(LEVEL, aspect)));
  }
}
