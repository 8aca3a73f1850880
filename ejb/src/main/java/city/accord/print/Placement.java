package city.accord.print;

/** How cards come out of the printer. */
public enum Placement {
  /** Several on a sheet of A4, with marks to cut along. */
  SHEETS,
  /** Each on a page of its own size. */
  SINGLE
}
