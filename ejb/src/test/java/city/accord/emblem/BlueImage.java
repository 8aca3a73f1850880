package city.accord.emblem;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A photograph of nothing but blue, as it is kept. */
public final class BlueImage {

  private BlueImage() {}

  public static EmblemImage wide() {
    BufferedImage blue = new BufferedImage(960, 540, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = blue.createGraphics();
    pen.setColor(new Color(40, 90, 220));
    pen.fillRect(0, 0, 960, 540);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(blue, "jpg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new EmblemImage(EmblemImage.JPEG, out.toByteArray());
  }
}
