package city.accord.press.photo;

import java.util.Locale;

/** The sizes in which a photograph is given out, by its longer side in pixels. */
public enum PhotographSize {
  /** In a list of photographs. */
  THUMB(640),
  /** For the web, and on a screen. */
  SCREEN(1600),
  /** For print: A4 at 300 dots an inch. */
  PRINT(3508);

  private final int longerSide;

  PhotographSize(int longerSide) {
    this.longerSide = longerSide;
  }

  /** At most; a smaller photograph stays as it is. */
  public int longerSide() {
    return longerSide;
  }

  /** As it stands in an address. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
