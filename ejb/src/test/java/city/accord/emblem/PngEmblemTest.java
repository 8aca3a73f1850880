package city.accord.emblem;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.emblem.EmblemRefused.EmblemPixels;
import city.accord.emblem.EmblemRefused.EmblemTooLarge;
import city.accord.emblem.EmblemRefused.EmblemTooNarrow;
import city.accord.emblem.EmblemRefused.NotAnEmblem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngEmblemTest {

  @Test
  void aPictureIsDrawnAnewAndKeepsNothingElse() throws IOException {
    byte[] upload = png(300, 200);
    byte[] withMore = Arrays.copyOf(upload, upload.length + 16);
    System.arraycopy("<script>alert(1)".getBytes(), 0, withMore, upload.length, 16);
    EmblemImage kept = EmblemStore.redrawn(withMore);
    assertEquals(EmblemImage.PNG, kept.mediaType());
    assertFalse(new String(kept.bytes(), "ISO-8859-1").contains("script"));
    assertArrayEquals(EmblemStore.redrawn(upload).bytes(), kept.bytes());
  }

  @Test
  void aLargePictureIsMadeSmaller() throws IOException {
    byte[] kept = EmblemStore.redrawn(png(2048, 1024)).bytes();
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(kept));
    assertEquals(PngEmblem.MAX_SIDE, picture.getWidth());
    assertEquals(PngEmblem.MAX_SIDE / 2, picture.getHeight());
  }

  @Test
  void sizesAreLookedAtBeforeAPixelIsDecoded() throws IOException {
    byte[] claimsMore = png(100, 100);
    ByteBuffer.wrap(claimsMore).putInt(16, 60_000).putInt(20, 60_000);
    assertThrows(EmblemPixels.class, () -> EmblemStore.redrawn(claimsMore));
    byte[] tiny = png(8, 8);
    assertThrows(EmblemPixels.class, () -> EmblemStore.redrawn(tiny));
    byte[] ribbon = png(1000, 100);
    assertThrows(EmblemTooNarrow.class, () -> EmblemStore.redrawn(ribbon));
    byte[] heavy = Arrays.copyOf(tiny, 1_100_000);
    assertThrows(EmblemTooLarge.class, () -> EmblemStore.redrawn(heavy));
  }

  @Test
  void aBrokenPictureIsRefused() throws IOException {
    byte[] broken = Arrays.copyOf(png(300, 200), 60);
    assertThrows(NotAnEmblem.class, () -> EmblemStore.redrawn(broken));
  }

  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", bytes);
    return bytes.toByteArray();
  }
}
