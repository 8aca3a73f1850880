package city.accord.signing.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 2, written from the standard's
 * own numbers, adapted to D50. PDF/A asks for a profile in the file, and this one is ours to ship.
 */
final class SrgbProfile {

  private static final int HEAD = 128;
  private static final int CURVE_POINTS = 1024;

  private SrgbProfile() {}

  static byte[] bytes() {
    byte[] description = description("sRGB IEC61966-2.1");
    byte[] copyright = text("No copyright, use freely");
    byte[][] data = {
      description,
      copyright,
      xyz(0.9642, 1, 0.8249),
      xyz(0.4361, 0.2225, 0.0139),
      xyz(0.3851, 0.7169, 0.0971),
      xyz(0.1431, 0.0606, 0.7141),
      curve()
    };
    String[] tags = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
    int at = HEAD + 4 + 12 * tags.length;
    int size = at;
    for (byte[] each : data) size += padded(each.length);
    ByteBuffer out = ByteBuffer.allocate(size);
    head(out, size);
    out.position(HEAD);
    out.putInt(tags.length);
    int[] places = new int[data.length];
    for (int i = 0; i < data.length; i++) {
      places[i] = at;
      at += padded(data[i].length);
    }
    for (int i = 0; i < tags.length; i++) {
      int which = Math.min(i, data.length - 1);
      out.put(ascii(tags[i])).putInt(places[which]).putInt(data[which].length);
    }
    for (int i = 0; i < data.length; i++) out.position(places[i]).put(data[i]);
    return out.array();
  }

  private static void head(ByteBuffer out, int size) {
    out.putInt(0, size).putInt(8, 0x02100000);
    out.position(12).put(ascii("mntrRGB XYZ "));
    out.putShort((short) 2026).putShort((short) 1).putShort((short) 1);
    out.position(36).put(ascii("acsp"));
    out.position(68);
    fixed(out, 0.9642);
    fixed(out, 1);
    fixed(out, 0.8249);
  }

  private static byte[] xyz(double x, double y, double z) {
    ByteBuffer out = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
    fixed(out, x);
    fixed(out, y);
    fixed(out, z);
    return out.array();
  }

  private static void fixed(ByteBuffer out, double value) {
    out.putInt((int) Math.round(value * 65536));
  }

  private static byte[] curve() {
    ByteBuffer out = ByteBuffer.allocate(12 + 2 * CURVE_POINTS).put(ascii("curv")).putInt(0);
    out.putInt(CURVE_POINTS);
    for (int i = 0; i < CURVE_POINTS; i++) {
      double v = i / (CURVE_POINTS - 1.0);
      double linear = v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
      out.putShort((short) Math.round(linear * 65535));
    }
    return out.array();
  }

  private static byte[] text(String text) {
    return ByteBuffer.allocate(9 + text.length())
        .put(ascii("text"))
        .putInt(0)
        .put(ascii(text))
        .array();
  }

  private static byte[] description(String text) {
    ByteBuffer out = ByteBuffer.allocate(12 + text.length() + 1 + 8 + 3 + 67);
    return out.put(ascii("desc")).putInt(0).putInt(text.length() + 1).put(ascii(text)).array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }
}
