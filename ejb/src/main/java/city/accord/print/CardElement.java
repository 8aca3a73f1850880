package city.accord.print;

import java.io.Serializable;

/**
 * One thing on a card and the box that it fills, in millimetres from the card's upper left corner.
 *
 * @param size the largest size of its text, in points; text that does not fit is set smaller
 */
public record CardElement(
    Kind kind, double x, double y, double width, double height, double size, Align align)
    implements Serializable {

  /** What can stand on a card. */
  public enum Kind {
    /** A band in the colour of the category, with its name. */
    CATEGORY(true),
    SUMMIT(true),
    /** The name in the person's own script. */
    NATIVE_NAME(true),
    /** The Latin name, where it is not the one in the person's own script. */
    LATIN_NAME(true),
    TITLE(true),
    /** The city or the organisation. */
    AFFILIATION(true),
    /** The emblem of the city or the organisation or, where it has none, the flag. */
    MARK(false),
    PHOTO(false),
    /** The badge's code, which a scanner reads. */
    QR(false);

    private final boolean text;

    Kind(boolean text) {
      this.text = text;
    }

    public boolean isText() {
      return text;
    }
  }

  /** Where text stands in its box. */
  public enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /** Whether it stays on a card, on a folded one on its face. */
  boolean isWithin(CardSize card) {
    double lowest = card.isFolded() ? card.height() / 2 : card.height();
    return x >= 0 && y >= 0 && x + width <= card.width() && y + height <= lowest;
  }
}
