package city.accord.signing.declaration;

import city.accord.Refused;

/** Some characters have no glyph in the fonts of wall and paper. */
public class CannotBeDrawn extends Refused {

  private static final long serialVersionUID = 1;

  public CannotBeDrawn(String language, String characters) {
    super(language, characters);
  }
}
