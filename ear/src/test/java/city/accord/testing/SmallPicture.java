package city.accord.testing;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Writes a picture of a page again with its 256 most frequent colours, in half the bytes. */
public final class SmallPicture {

  private static final int COLOURS = 256;

  private SmallPicture() {}

  public static void shrink(Path png) throws IOException {
    BufferedImage full = ImageIO.read(png.toFile());
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y < full.getHeight(); y++)
      for (int x = 0; x < full.getWidth(); x++) counts.merge(full.getRGB(x, y), 1, Integer::sum);
    int[] palette =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .limit(COLOURS)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    IndexColorModel model =
        new IndexColorModel(Byte.SIZE, palette.length, palette, 0, false, -1, 0);
    BufferedImage small =
        new BufferedImage(
            full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int y = 0; y < full.getHeight(); y++)
      for (int x = 0; x < full.getWidth(); x++)
        small
            .getRaster()
            .setSample(x, y, 0, nearest.computeIfAbsent(full.getRGB(x, y), c -> of(palette, c)));
    ImageIO.write(small, "png", png.toFile());
  }

  private static int of(int[] palette, int colour) {
    int best = 0;
    for (int i = 1; i < palette.length; i++)
      if (distance(palette[i], colour) < distance(palette[best], colour)) best = i;
    return best;
  }

  private static int distance(int one, int other) {
    int red = (one >> 16 & 255) - (other >> 16 & 255);
    int green = (one >> 8 & 255) - (other >> 8 & 255);
    int blue = (one & 255) - (other & 255);
    return red * red + green * green + blue * blue;
  }
}
