package city.accord.signing.glyph;

import city.accord.Refused;

/** A combining mark without a letter that it can stand on, or one too many on a letter. */
public class StrayMark extends Refused {

  private static final long serialVersionUID = 1;

  /**
   * @param characters each by its code point and Unicode name
   */
  public StrayMark(String characters) {
    super(characters);
  }
}
