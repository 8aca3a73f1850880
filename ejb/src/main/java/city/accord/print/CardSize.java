package city.accord.print;

import static city.accord.print.CardKind.BADGE;
import static city.accord.print.CardKind.PLACE_CARD;
import static city.accord.print.CardKind.POOL_CARD;

/** A size in which badges or place cards are printed. */
public enum CardSize {
  /** A sleeve on a lanyard: ISO 216. */
  A6(BADGE, 105, 148, Sides.TWO),
  /** A plastic card, as large as a bank's: ISO/IEC 7810, ID-1. */
  CR80(BADGE, 85.6, 54, Sides.TWO),
  /** The usual sleeve of four by three inches. */
  FOUR_BY_THREE(BADGE, 101.6, 76.2, Sides.TWO),
  /** A label cut from a tape of 62 mm. */
  LABEL(BADGE, 100, 62, Sides.ONE),
  /** A tent read from across a room: A4, folded to 297 × 105 mm. */
  TENT_A4(PLACE_CARD, 297, 210, Sides.FOLDED),
  /** A tent for a meeting table: A5, folded to 210 × 74 mm. */
  TENT_A5(PLACE_CARD, 210, 148, Sides.FOLDED),
  /** A flat card beside a plate or in a holder: A7. */
  FLAT(PLACE_CARD, 105, 74, Sides.ONE),
  /** A card of a pool of the press: A7. */
  POOL(POOL_CARD, 105, 74, Sides.ONE);

  private enum Sides {
    ONE,
    TWO,
    /** The front is on both outer sides of a sheet folded in the middle. */
    FOLDED
  }

  private final CardKind kind;
  private final double width;
  private final double height;
  private final Sides sides;

  CardSize(CardKind kind, double width, double height, Sides sides) {
    this.kind = kind;
    this.width = width;
    this.height = height;
    this.sides = sides;
  }

  public CardKind kind() {
    return kind;
  }

  /** In millimetres, unfolded. */
  public double width() {
    return width;
  }

  /** In millimetres, unfolded. */
  public double height() {
    return height;
  }

  public boolean isTwoSided() {
    return sides == Sides.TWO;
  }

  public boolean isFolded() {
    return sides == Sides.FOLDED;
  }

  /** Whether several of them are cut from a sheet of A4. */
  public boolean isOnSheets() {
    return this != LABEL && !isFolded();
  }
}
