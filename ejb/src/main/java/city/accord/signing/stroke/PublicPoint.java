package city.accord.signing.stroke;

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
}
