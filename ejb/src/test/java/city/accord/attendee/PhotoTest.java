package city.accord.attendee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.attendee.Photo.NotAPhoto;
import city.accord.attendee.Photo.PhotoTooLarge;
import city.accord.attendee.Photo.PhotoTooManyPixels;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;

class PhotoTest {

  @Test
  void aSmallPictureKeepsItsSize() throws IOException {
    BufferedImage kept = decoded(Photo.redrawn(picture(300, 400, "png")));
    assertEquals("300 × 400", kept.getWidth() + " × " + kept.getHeight());
  }

  @Test
  void aLargePictureBecomesSmallEnoughForABadge() throws IOException {
    BufferedImage kept = decoded(Photo.redrawn(picture(4000, 3000, "jpeg")));
    assertEquals("1000 × 750", kept.getWidth() + " × " + kept.getHeight());
  }

  @Test
  void theLocationInAPhotoIsRemoved() throws IOException {
    byte[] upload = withExif(picture(40, 30, "jpeg"), 1, "25.0329 N, 121.5654 E");
    assertTrue(contains(upload, "25.0329 N"));
    byte[] kept = Photo.redrawn(upload);
    assertFalse(contains(kept, "25.0329 N"));
    assertFalse(contains(kept, "Exif"));
  }

  @Test
  void aPictureFromACameraHeldOnItsSideStandsUpright() throws IOException {
    BufferedImage kept = decoded(Photo.redrawn(withExif(picture(400, 300, "jpeg"), 6, "")));
    assertEquals("300 × 400", kept.getWidth() + " × " + kept.getHeight());
    assertRed(kept, 290, 10); // the corner that was top left is top right
  }

  @Test
  void whatIsNoPictureIsRefused() {
    byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    assertThrows(NotAPhoto.class, () -> Photo.redrawn(script));
    assertThrows(NotAPhoto.class, () -> Photo.redrawn(new byte[0]));
  }

  @Test
  void aPicturePreparedForAPrinterKeepsItsColours() throws IOException {
    Color kept = new Color(decoded(Photo.redrawn(inks(25, 75, 110, 10))).getRGB(8, 8));
    assertEquals(221, kept.getRed(), 3);
    assertEquals(172, kept.getGreen(), 3);
    assertEquals(139, kept.getBlue(), 3);
  }

  @Test
  void aPictureOfAnotherKindIsRefused() throws IOException {
    byte[] gif = picture(10, 10, "gif");
    assertThrows(NotAPhoto.class, () -> Photo.redrawn(gif));
  }

  @Test
  void aPictureCutShortIsRefused() throws IOException {
    byte[] whole = picture(300, 300, "png");
    assertThrows(NotAPhoto.class, () -> Photo.redrawn(Arrays.copyOf(whole, whole.length / 2)));
  }

  @Test
  void aPictureOfTooManyPixelsIsRefusedBeforeItIsDecoded() {
    assertThrows(PhotoTooManyPixels.class, () -> Photo.redrawn(pngThatSays(60_000, 60_000)));
    assertThrows(PhotoTooManyPixels.class, () -> Photo.redrawn(pngThatSays(1, 2_000_000)));
  }

  @Test
  void aPictureOfTooManyBytesIsRefusedUnread() {
    assertThrows(PhotoTooLarge.class, () -> Photo.redrawn(new byte[12_000_001]));
  }

  /** White, with a red corner at its top left. */
  private static byte[] picture(int width, int height, String format) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 4, height / 4);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /** A JPEG of one colour in cyan, magenta, yellow and black, which such files hold inverted. */
  private static byte[] inks(int... inks) throws IOException {
    WritableRaster pixels = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
    for (int ink = 0; ink < 4; ink++) {
      int[] all = new int[16 * 16];
      Arrays.fill(all, 255 - inks[ink]);
      pixels.setSamples(0, 0, 16, 16, ink, all);
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(pixels, null, null), null);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** The first words of a PNG (ISO/IEC 15948), which name its size. */
  private static byte[] pngThatSays(int width, int height) {
    ByteBuffer header =
        ByteBuffer.allocate(17)
            .put("IHDR".getBytes(StandardCharsets.US_ASCII))
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0});
    CRC32 sum = new CRC32();
    sum.update(header.array());
    return ByteBuffer.allocate(33)
        .putLong(0x89504E470D0A1A0AL)
        .putInt(13)
        .put(header.array())
        .putInt((int) sum.getValue())
        .array();
  }

  /** A JPEG with notes as a camera makes them: how it was held, and some words. */
  private static byte[] withExif(byte[] jpeg, int orientation, String words) {
    byte[] text = words.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer app1 =
        ByteBuffer.allocate(4 + 6 + 26 + text.length)
            .putShort((short) 0xFFE1)
            .putShort((short) (2 + 6 + 26 + text.length))
            .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
            .putInt(0x4D4D002A)
            .putInt(8)
            .putShort((short) 1)
            .putShort((short) 274)
            .putShort((short) 3)
            .putInt(1)
            .putShort((short) orientation)
            .putShort((short) 0)
            .putInt(0)
            .put(text);
    return ByteBuffer.allocate(jpeg.length + app1.capacity())
        .put(jpeg, 0, 2)
        .put(app1.array())
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  private static BufferedImage decoded(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  private static void assertRed(BufferedImage image, int x, int y) {
    Color color = new Color(image.getRGB(x, y));
    assertTrue(color.getRed() > 200 && color.getGreen() < 60, () -> "not red: " + color);
  }

  private static boolean contains(byte[] bytes, String words) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(words);
  }
}
