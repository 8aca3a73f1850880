package city.accord.print;

import static city.accord.print.CardElement.Align.CENTRE;
import static city.accord.print.CardElement.Align.LEFT;
import static city.accord.print.CardElement.Kind.AFFILIATION;
import static city.accord.print.CardElement.Kind.CATEGORY;
import static city.accord.print.CardElement.Kind.LATIN_NAME;
import static city.accord.print.CardElement.Kind.MARK;
import static city.accord.print.CardElement.Kind.NATIVE_NAME;
import static city.accord.print.CardElement.Kind.PHOTO;
import static city.accord.print.CardElement.Kind.QR;
import static city.accord.print.CardElement.Kind.SUMMIT;
import static city.accord.print.CardElement.Kind.TITLE;

import city.accord.Refused;
import city.accord.print.CardElement.Align;
import city.accord.print.CardElement.Kind;
import java.io.Serializable;
import java.util.List;

/**
 * What stands where on the two sides of a card; of a folded one, on the face that is on both outer
 * sides.
 */
public record CardLayout(List<CardElement> front, List<CardElement> back) implements Serializable {

  static final int MAX_ELEMENTS = 30;

  public CardLayout {
    front = List.copyOf(front);
    back = List.copyOf(back);
  }

  /**
   * Whether a card can be printed by it.
   *
   * @throws ElementLeavesCard where something would be cut off
   * @throws ElementNotUsable where something is too small to be seen, or its text too large
   * @throws TooManyElements where a side has more than {@link #MAX_ELEMENTS}
   */
  void require(CardSize size) {
    for (List<CardElement> side : List.of(front, back)) {
      if (side.size() > MAX_ELEMENTS) throw new TooManyElements(MAX_ELEMENTS);
      for (CardElement element : side) {
        if (!element.isWithin(size)) throw new ElementLeavesCard();
        if (!element.isOfUsableSize()) throw new ElementNotUsable();
      }
    }
  }

  /** The layout that a summit has from the start. */
  public static CardLayout usual(CardSize size) {
    return switch (size) {
      case A6 ->
          new CardLayout(
              List.of(
                  at(SUMMIT, 8, 8, 89, 11, 12, CENTRE),
                  at(PHOTO, 8, 22, 29, 38, 0, LEFT),
                  at(MARK, 41, 22, 28, 21, 0, LEFT),
                  at(QR, 73, 22, 24, 24, 0, LEFT),
                  at(AFFILIATION, 41, 47, 56, 13, 14, LEFT),
                  at(NATIVE_NAME, 8, 63, 89, 22, 40, LEFT),
                  at(LATIN_NAME, 8, 86, 89, 13, 20, LEFT),
                  at(TITLE, 8, 100, 89, 16, 12, LEFT),
                  at(CATEGORY, 0, 120, 105, 28, 28, CENTRE)),
              List.of(
                  at(SUMMIT, 8, 8, 89, 11, 12, CENTRE),
                  at(QR, 32.5, 25, 40, 40, 0, CENTRE),
                  at(NATIVE_NAME, 8, 70, 89, 20, 32, CENTRE),
                  at(LATIN_NAME, 8, 91, 89, 11, 16, CENTRE),
                  at(AFFILIATION, 8, 103, 89, 13, 12, CENTRE),
                  at(CATEGORY, 0, 120, 105, 28, 28, CENTRE)));
      case CR80 ->
          new CardLayout(
              List.of(
                  at(SUMMIT, 4, 3, 58, 6, 8, LEFT),
                  at(MARK, 66, 3, 16, 12, 0, LEFT),
                  at(PHOTO, 4, 10, 19, 24, 0, LEFT),
                  at(NATIVE_NAME, 25, 11, 38, 10, 22, LEFT),
                  at(LATIN_NAME, 25, 22, 38, 6, 11, LEFT),
                  at(AFFILIATION, 25, 29, 38, 6, 8, LEFT),
                  at(QR, 64.6, 16.5, 18, 18, 0, LEFT),
                  at(TITLE, 4, 36, 78, 7, 8, LEFT),
                  at(CATEGORY, 0, 44, 85.6, 10, 12, CENTRE)),
              List.of(
                  at(QR, 4, 4, 32, 32, 0, LEFT),
                  at(SUMMIT, 39, 4, 43, 9, 8, LEFT),
                  at(NATIVE_NAME, 39, 14, 43, 9, 16, LEFT),
                  at(LATIN_NAME, 39, 24, 43, 6, 10, LEFT),
                  at(AFFILIATION, 39, 31, 43, 7, 8, LEFT),
                  at(CATEGORY, 0, 44, 85.6, 10, 12, CENTRE)));
      case FOUR_BY_THREE ->
          new CardLayout(
              List.of(
                  at(SUMMIT, 5, 4, 68, 8, 10, LEFT),
                  at(MARK, 78, 4, 18.6, 14, 0, LEFT),
                  at(PHOTO, 5, 14, 24, 31, 0, LEFT),
                  at(NATIVE_NAME, 32, 19, 64.6, 13, 28, LEFT),
                  at(LATIN_NAME, 32, 33, 64.6, 7, 14, LEFT),
                  at(AFFILIATION, 32, 41, 44, 7, 10, LEFT),
                  at(TITLE, 5, 49, 71, 9, 10, LEFT),
                  at(QR, 78, 41, 18.6, 18.6, 0, LEFT),
                  at(CATEGORY, 0, 61.2, 101.6, 15, 18, CENTRE)),
              List.of(
                  at(QR, 5, 10, 40, 40, 0, LEFT),
                  at(SUMMIT, 50, 10, 46.6, 9, 10, LEFT),
                  at(NATIVE_NAME, 50, 20, 46.6, 13, 20, LEFT),
                  at(LATIN_NAME, 50, 34, 46.6, 8, 12, LEFT),
                  at(AFFILIATION, 50, 43, 46.6, 9, 10, LEFT),
                  at(CATEGORY, 0, 61.2, 101.6, 15, 18, CENTRE)));
      case LABEL ->
          new CardLayout(
              List.of(
                  at(NATIVE_NAME, 4, 4, 92, 16, 34, LEFT),
                  at(LATIN_NAME, 4, 21, 92, 8, 16, LEFT),
                  at(TITLE, 4, 30, 66, 8, 10, LEFT),
                  at(AFFILIATION, 4, 39, 66, 9, 12, LEFT),
                  at(QR, 74, 31, 22, 22, 0, LEFT),
                  at(CATEGORY, 4, 50, 66, 9, 12, LEFT)),
              List.of());
      case TENT_A4 ->
          new CardLayout(
              List.of(
                  at(MARK, 18, 10, 38, 24, 0, LEFT),
                  at(AFFILIATION, 62, 10, 173, 24, 28, CENTRE),
                  at(NATIVE_NAME, 18, 36, 261, 33, 92, CENTRE),
                  at(LATIN_NAME, 18, 71, 261, 13, 34, CENTRE),
                  at(TITLE, 18, 86, 261, 13, 20, CENTRE)),
              List.of());
      case TENT_A5 ->
          new CardLayout(
              List.of(
                  at(MARK, 12, 7, 27, 17, 0, LEFT),
                  at(AFFILIATION, 43, 7, 124, 17, 20, CENTRE),
                  at(NATIVE_NAME, 12, 25.5, 186, 23, 64, CENTRE),
                  at(LATIN_NAME, 12, 50, 186, 9, 24, CENTRE),
                  at(TITLE, 12, 60.5, 186, 9, 14, CENTRE)),
              List.of());
      case FLAT ->
          new CardLayout(
              List.of(
                  at(MARK, 7, 6, 18, 12, 0, LEFT),
                  at(AFFILIATION, 27, 6, 51, 12, 13, CENTRE),
                  at(NATIVE_NAME, 7, 20, 91, 23, 46, CENTRE),
                  at(LATIN_NAME, 7, 44.5, 91, 10, 20, CENTRE),
                  at(TITLE, 7, 56, 91, 12, 11, CENTRE)),
              List.of());
      case POOL ->
          new CardLayout(
              List.of(
                  at(CATEGORY, 0, 0, 105, 14, 17, CENTRE),
                  at(NATIVE_NAME, 7, 29, 91, 13, 26, LEFT),
                  at(LATIN_NAME, 7, 42.5, 91, 7, 13, LEFT),
                  at(AFFILIATION, 7, 50, 91, 8, 11, LEFT)),
              List.of());
    };
  }

  /** Something stands outside the card, where it would be cut off. */
  public static class ElementLeavesCard extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** Something is too small to be seen, or its text is too small or too large. */
  public static class ElementNotUsable extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** More stands on a side than anybody could read. */
  public static class TooManyElements extends Refused {

    private static final long serialVersionUID = 1;

    public TooManyElements(int most) {
      super(most);
    }
  }

  private static CardElement at(
      Kind kind, double x, double y, double width, double height, double size, Align align) {
    return new CardElement(kind, x, y, width, height, size, align);
  }
}
