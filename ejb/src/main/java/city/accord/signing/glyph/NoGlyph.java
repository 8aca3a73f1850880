package city.accord.signing.glyph;

import city.accord.Refused;

/** A character that the fonts of the sealed declaration do not have. */
public class NoGlyph extends Refused {

  private static final long serialVersionUID = 1;

  public NoGlyph(String characters, String codes) {
    super(characters, codes);
  }
}
