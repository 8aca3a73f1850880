package city.accord.typeset;

import java.util.Locale;

/** The declaration's colours on white paper. */
public enum Colour {
  INK(0x16203a),
  SOFT(0x4a5470),
  FAINT(0x747b90),
  VERMILION(0xb3261e),
  HAIRLINE(0xcbbf9f),
  PAPER(0xfbf8f0),
  WHITE(0xffffff),
  BLACK(0x000000);

  private final String components;

  Colour(int rgb) {
    components =
        String.format(
            Locale.ROOT,
            "%.4f %.4f %.4f",
            (rgb >> 16 & 0xff) / 255.0,
            (rgb >> 8 & 0xff) / 255.0,
            (rgb & 0xff) / 255.0);
  }

  public String fill() {
    return components + " rg";
  }

  public String stroke() {
    return components + " RG";
  }
}
