package city.accord.typeset;

import java.util.Locale;

/**
 * A colour on paper.
 *
 * @param rgb red, green and blue, each in eight bits
 */
public record Colour(int rgb) {

  public static final Colour INK = new Colour(0x16203a);
  public static final Colour SOFT = new Colour(0x4a5470);
  public static final Colour FAINT = new Colour(0x747b90);
  public static final Colour VERMILION = new Colour(0xb3261e);
  public static final Colour HAIRLINE = new Colour(0xcbbf9f);
  public static final Colour PAPER = new Colour(0xfbf8f0);
  public static final Colour WHITE = new Colour(0xffffff);
  public static final Colour BLACK = new Colour(0x000000);

  private String components() {
    return String.format(
        Locale.ROOT,
        "%.4f %.4f %.4f",
        (rgb >> 16 & 0xff) / 255.0,
        (rgb >> 8 & 0xff) / 255.0,
        (rgb & 0xff) / 255.0);
  }

  public String fill() {
    return components() + " rg";
  }

  String stroke() {
    return components() + " RG";
  }
}
