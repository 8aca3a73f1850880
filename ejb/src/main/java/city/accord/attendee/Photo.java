package city.accord.attendee;

import city.accord.Refused;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a portrait anew from whatever was uploaded: upright, small enough for a badge, a JPEG of
 * nothing but the picture. Its size is looked at before a pixel is decoded.
 */
public final class Photo {

  public static final int MAX_MEGABYTES = 12;
  static final int MAX_MEGAPIXELS = 50;
  static final int MAX_SIDE = 1000;

  private static final int MAX_SIDE_READ = 20_000;
  private static final int MAX_SCANS = 64;
  private static final Set<String> FORMATS = Set.of("jpeg", "png");

  /** A large picture needs memory while it is decoded: two at a time. */
  private static final Semaphore DECODING = new Semaphore(2);

  private Photo() {}

  /**
   * The picture, drawn anew.
   *
   * @throws PhotoTooLarge if it has too many bytes
   * @throws PhotoTooManyPixels if it would be decoded into too many pixels
   * @throws NotAPhoto if it is no JPEG or PNG, or a broken one
   */
  public static byte[] redrawn(byte[] upload) {
    return redrawn(upload, MAX_SIDE);
  }

  /**
   * The picture, drawn anew in another size.
   *
   * @param maxSide the longer side in pixels, at most; a smaller picture keeps its size
   * @throws PhotoTooLarge if it has too many bytes
   * @throws PhotoTooManyPixels if it would be decoded into too many pixels
   * @throws NotAPhoto if it is no JPEG or PNG, or a broken one
   */
  public static byte[] redrawn(byte[] upload, int maxSide) {
    if (upload.length > MAX_MEGABYTES * 1_000_000L) throw new PhotoTooLarge(MAX_MEGABYTES);
    DECODING.acquireUninterruptibly();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
      BufferedImage read = read(in, upload, maxSide);
      return written(upright(read, ExifOrientation.of(upload), maxSide));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new NotAPhoto();
    } finally {
      DECODING.release();
    }
  }

  /**
   * Lets a file pass whose picture may be decoded, without decoding it.
   *
   * @throws PhotoTooLarge if it has too many bytes
   * @throws PhotoTooManyPixels if it would be decoded into too many pixels
   * @throws NotAPhoto if it is no JPEG or PNG
   */
  public static void requireReadable(byte[] upload) {
    if (upload.length > MAX_MEGABYTES * 1_000_000L) throw new PhotoTooLarge(MAX_MEGABYTES);
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
      reader(in, upload).dispose();
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new NotAPhoto();
    }
  }

  /** Reads the picture by what its head says of its size, which is looked at here. */
  private static ImageReader reader(ImageInputStream in, byte[] upload) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) throw new NotAPhoto();
    ImageReader reader = readers.next();
    try {
      if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) throw new NotAPhoto();
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > MAX_MEGAPIXELS * 1_000_000L
          || Math.max(width, height) > MAX_SIDE_READ) throw new PhotoTooManyPixels(MAX_MEGAPIXELS);
      if (scans(upload) > MAX_SCANS) throw new NotAPhoto();
      return reader;
    } catch (IOException | RuntimeException e) {
      reader.dispose();
      throw e;
    }
  }

  private static BufferedImage read(ImageInputStream in, byte[] upload, int maxSide)
      throws IOException {
    ImageReader reader = reader(in, upload);
    try {
      ImageReadParam every = reader.getDefaultReadParam();
      int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
      int step = Math.max(1, longer / (2 * maxSide));
      every.setSourceSubsampling(step, step, 0, 0);
      return inRgb(reader.read(0, every));
    } finally {
      reader.dispose();
    }
  }

  /** Inks of a printer's JPEG as browsers show them; Java's own conversion washes them out. */
  private static BufferedImage inRgb(BufferedImage image) {
    if (image.getColorModel().getColorSpace().getType() != ColorSpace.TYPE_CMYK) return image;
    int width = image.getWidth();
    BufferedImage rgb = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_INT_RGB);
    int[] inks = new int[4 * width];
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRaster().getPixels(0, y, width, 1, inks);
      for (int x = 0; x < width; x++) {
        int light = 255 - inks[4 * x + 3];
        int red = (255 - inks[4 * x]) * light / 255;
        int green = (255 - inks[4 * x + 1]) * light / 255;
        int blue = (255 - inks[4 * x + 2]) * light / 255;
        row[x] = red << 16 | green << 8 | blue;
      }
      rgb.setRGB(0, y, width, 1, row, 0, width);
    }
    return rgb;
  }

  /** How often a JPEG goes over its pixels: thousands of scans keep a processor busy for hours. */
  private static int scans(byte[] upload) {
    int scans = 0;
    for (int i = 1; i < upload.length; i++)
      if (upload[i - 1] == (byte) 0xFF && upload[i] == (byte) 0xDA) scans++;
    return scans;
  }

  private static BufferedImage upright(BufferedImage image, int orientation, int maxSide) {
    int w = image.getWidth();
    int h = image.getHeight();
    boolean onItsSide = orientation >= 5;
    double scale = Math.min(1, (double) maxSide / Math.max(w, h));
    int width = Math.max(1, (int) Math.round((onItsSide ? h : w) * scale));
    int height = Math.max(1, (int) Math.round((onItsSide ? w : h) * scale));
    BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.scale(scale, scale);
    pen.drawImage(image, turn(orientation, w, h), null);
    pen.dispose();
    return sheet;
  }

  private static AffineTransform turn(int orientation, int w, int h) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
      default -> new AffineTransform();
    };
  }

  private static byte[] written(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam quality = writer.getDefaultWriteParam();
      quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      quality.setCompressionQuality(0.88f);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), quality);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** The file is no JPEG or PNG picture that can be read. */
  public static class NotAPhoto extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "photo";
    }
  }

  /** The photo has more bytes than are taken. */
  public static class PhotoTooLarge extends Refused {

    private static final long serialVersionUID = 1;

    public PhotoTooLarge(int megabytes) {
      super(megabytes);
    }

    @Override
    public String field() {
      return "photo";
    }
  }

  /** The photo has more pixels than are decoded, or a side beyond all measure. */
  public static class PhotoTooManyPixels extends Refused {

    private static final long serialVersionUID = 1;

    public PhotoTooManyPixels(int megapixels) {
      super(megapixels);
    }

    @Override
    public String field() {
      return "photo";
    }
  }
}
