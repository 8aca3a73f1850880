package city.accord.signing.stroke;

import java.nio.ByteBuffer;

/**
 * Ink as the hall sees it: a place and how broad the line is there; neither pressure nor time.
 *
 * @param x 0 to 65535, from the left edge of the slot to the right
 * @param y 0 to 65535, from the top edge of the slot to the bottom
 * @param halfWidth half the line's width, in 1/65535 of the slot's width
 */
public record PublicPoint(int x, int y, int halfWidth) {

  /** A public point's length in bytes. */
  public static final int BYTES = 6;

  public PublicPoint {
    for (int value : new int[] {x, y, halfWidth})
      if (value < 0 || value > Point.MAX) throw new MalformedInk("a public point of " + value);
  }

  /** The next public point of a buffer; big-endian, in the order of the components. */
  public static PublicPoint read(ByteBuffer in) {
    return new PublicPoint(Point.u16(in), Point.u16(in), Point.u16(in));
  }

  /** Adds its six bytes to a buffer, as {@link #read} takes them. */
  public void write(ByteBuffer out) {
    out.putShort((short) x).putShort((short) y).putShort((short) halfWidth);
  }
}
