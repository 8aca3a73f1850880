package city.accord.print;

/** A size in which badges are printed. */
public enum CardSize {
  /** A sleeve on a lanyard: ISO 216. */
  A6(105, 148, true),
  /** A plastic card, as large as a bank's: ISO/IEC 7810, ID-1. */
  CR80(85.6, 54, true),
  /** The usual sleeve of four by three inches. */
  FOUR_BY_THREE(101.6, 76.2, true),
  /** A label cut from a tape of 62 mm, which has one side. */
  LABEL(100, 62, false);

  private final double width;
  private final double height;
  private final boolean twoSided;

  CardSize(double width, double height, boolean twoSided) {
    this.width = width;
    this.height = height;
    this.twoSided = twoSided;
  }

  /** In millimetres. */
  public double width() {
    return width;
  }

  /** In millimetres. */
  public double height() {
    return height;
  }

  public boolean isTwoSided() {
    return twoSided;
  }
}
