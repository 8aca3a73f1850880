package city.accord.summit;

import city.accord.Refused;
import java.util.Locale;

/** A colour in sRGB, as style sheets write it: {@code #b3261e}. */
public record Colour(int red, int green, int blue) {

  static final Colour BLACK = new Colour(0, 0, 0);
  static final Colour WHITE = new Colour(255, 255, 255);

  /** What somebody typed is no colour. */
  public static class NotAColour extends Refused {

    private static final long serialVersionUID = 1;

    NotAColour(String typed) {
      super(typed);
    }

    @Override
    public String field() {
      return "light";
    }

    @Override
    public boolean concerns(String typed) {
      return arguments().contains(typed);
    }
  }

  /**
   * @throws NotAColour unless it is a # and six hexadecimal digits
   */
  public static Colour of(String text) {
    if (text == null || !text.strip().matches("#[0-9A-Fa-f]{6}"))
      throw new NotAColour(text == null ? "" : text);
    return kept(text.strip());
  }

  /** One that was a colour when it was kept. */
  public static Colour kept(String text) {
    int all = Integer.parseInt(text.substring(1), 16);
    return new Colour(all >> 16, all >> 8 & 0xFF, all & 0xFF);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  /**
   * A colour on the way from this to another.
   *
   * @param share of the other, from 0 to 1
   */
  Colour mixed(Colour other, double share) {
    return new Colour(
        between(red, other.red, share),
        between(green, other.green, share),
        between(blue, other.blue, share));
  }

  private static int between(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  /** How well one is read on the other: from 1 to 21 (WCAG 2.2, contrast ratio). */
  public double contrast(Colour other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double value = part / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
