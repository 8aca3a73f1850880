package city.accord.signing.glyph;

import city.accord.Refused;

/** A character that the fonts of the sealed declaration do not have. */
public class NoGlyph extends Refused {

  private static final long serialVersionUID = 1;

  /**
   * @param characters each as it looks, by its code point and Unicode name
   */
  public NoGlyph(String characters) {
    super(characters);
  }
}
