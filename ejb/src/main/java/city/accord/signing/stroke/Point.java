package city.accord.signing.stroke;

import java.nio.ByteBuffer;

/**
 * Where the pen was at one moment of a signature. Integers only, so that a tablet and the server
 * agree bit for bit; ten bytes on the wire and at rest.
 *
 * @param x 0 to 65535, from the left edge of the slot to the right
 * @param y 0 to 65535, from the top edge of the slot to the bottom
 * @param pressure 0 to 65535
 * @param tiltX -90 to 90 degrees, as in W3C Pointer Events
 * @param tiltY -90 to 90 degrees
 * @param dt 0 to 65535 tenths of a millisecond since the point before; at the start of a stroke
 *     since the last point of the stroke before, at most what it can hold
 */
public record Point(int x, int y, int pressure, int tiltX, int tiltY, int dt) {

  /** A point's length in bytes. */
  public static final int BYTES = 10;

  /** The greatest value of a coordinate. */
  public static final int MAX = 0xffff;

  public Point {
    unsigned(x, "x");
    unsigned(y, "y");
    unsigned(pressure, "pressure");
    tilt(tiltX, "tiltX");
    tilt(tiltY, "tiltY");
    unsigned(dt, "dt");
  }

  /** The next point of a buffer; big-endian, in the order of the components. */
  public static Point read(ByteBuffer in) {
    return new Point(u16(in), u16(in), u16(in), in.get(), in.get(), u16(in));
  }

  /** Adds its ten bytes to a buffer, as {@link #read} takes them. */
  public void write(ByteBuffer out) {
    out.putShort((short) x).putShort((short) y).putShort((short) pressure);
    out.put((byte) tiltX).put((byte) tiltY).putShort((short) dt);
  }

  static int u16(ByteBuffer in) {
    return Short.toUnsignedInt(in.getShort());
  }

  private static void unsigned(int value, String name) {
    if (value < 0 || value > MAX) throw new MalformedInk(name + " " + value);
  }

  private static void tilt(int value, String name) {
    if (value < -90 || value > 90) throw new MalformedInk(name + " " + value);
  }
}
