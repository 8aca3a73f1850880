package city.accord.press.photo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A JPEG with what a photographer wrote into it. */
final class Picture {

  private static final byte[] XMP = "http://ns.adobe.com/xap/1.0/\0".getBytes(UTF_8);
  private static final byte[] PHOTOSHOP = "Photoshop 3.0\0".getBytes(UTF_8);

  private Picture() {}

  static byte[] jpeg(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.ORANGE);
    pen.fillRect(0, 0, width / 2, height);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpeg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** With an XMP packet (ISO 16684-1) of these properties of one thing. */
  static byte[] withXmp(byte[] jpeg, String properties) {
    return withXmpPacket(
        jpeg,
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
            + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
            + " rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'"
            + " xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/'"
            + " xmlns:exif='http://ns.adobe.com/exif/1.0/'>"
            + properties
            + "</rdf:Description></rdf:RDF></x:xmpmeta>");
  }

  static byte[] withXmpPacket(byte[] jpeg, String packet) {
    return with(jpeg, 0xE1, joined(XMP, packet.getBytes(UTF_8)));
  }

  /** With datasets of IPTC-IIM, record 2, in UTF-8: number and text in turn. */
  static byte[] withIptc(byte[] jpeg, Object... datasets) {
    ByteArrayOutputStream iptc = new ByteArrayOutputStream();
    iptc.writeBytes(new byte[] {0x1C, 1, 90, 0, 3, 0x1B, 0x25, 0x47});
    for (int i = 0; i < datasets.length; i += 2) {
      byte[] text = ((String) datasets[i + 1]).getBytes(UTF_8);
      iptc.writeBytes(
          new byte[] {
            0x1C,
            2,
            ((Integer) datasets[i]).byteValue(),
            (byte) (text.length >> 8),
            (byte) text.length
          });
      iptc.writeBytes(text);
    }
    byte[] block = iptc.toByteArray();
    ByteArrayOutputStream segment = new ByteArrayOutputStream();
    segment.writeBytes(PHOTOSHOP);
    segment.writeBytes("8BIM".getBytes(UTF_8));
    segment.writeBytes(new byte[] {4, 4, 0, 0, 0, 0});
    segment.writeBytes(new byte[] {(byte) (block.length >> 8), (byte) block.length});
    segment.writeBytes(block);
    if (block.length % 2 == 1) segment.write(0);
    return with(jpeg, 0xED, segment.toByteArray());
  }

  private static byte[] with(byte[] jpeg, int marker, byte[] segment) {
    int length = segment.length + 2;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
    out.writeBytes(segment);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static byte[] joined(byte[] one, byte[] other) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(one);
    out.writeBytes(other);
    return out.toByteArray();
  }
}
