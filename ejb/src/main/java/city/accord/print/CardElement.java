package city.accord.print;

import city.accord.text.LocalizedText;
import java.io.Serializable;

/**
 * One thing on a card and the box that it fills, in millimetres from the card's upper left corner.
 *
 * @param size the largest size of its text, in points; text that does not fit is set smaller
 * @param text what it says, where the organiser wrote it; empty elsewhere
 */
public record CardElement(
    Kind kind,
    double x,
    double y,
    double width,
    double height,
    double size,
    Align align,
    LocalizedText text)
    implements Serializable {

  /** Less is neither seen nor dragged, in millimetres. */
  static final double MIN_WIDTH = 3;

  static final double MIN_HEIGHT = 2;

  /** The sizes of text, in points. */
  static final double MIN_SIZE = 4.5;

  static final double MAX_SIZE = 150;

  private static final double ROUNDED = 0.01;

  CardElement(
      Kind kind, double x, double y, double width, double height, double size, Align align) {
    this(kind, x, y, width, height, size, align, LocalizedText.EMPTY);
  }

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
    QR(false),
    /** The flag of the country, where there is one. */
    FLAG(false),
    /** The summit's mark. */
    SUMMIT_MARK(false),
    /** The zones that the person's category may enter. */
    ZONES(true),
    /** The languages that the person speaks, each by its own name. */
    LANGUAGES(true),
    /** What the organiser wrote. */
    TEXT(true);

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

  /** Whether it is large enough to be seen, and its text neither too small nor too large. */
  boolean isOfUsableSize() {
    boolean readable = !kind.isText() || size >= MIN_SIZE && size <= MAX_SIZE;
    return width >= MIN_WIDTH && height >= MIN_HEIGHT && readable;
  }

  /** Whether it stays on a card, on a folded one on its face. */
  boolean isWithin(CardSize card) {
    double lowest = card.isFolded() ? card.height() / 2 : card.height();
    return x >= 0
        && y >= 0
        && x + width <= card.width() + ROUNDED
        && y + height <= lowest + ROUNDED;
  }
}
