package city.accord.signing.glyph;

import city.accord.Refused;

/** A character that nobody would see on paper, such as a control or a change of direction. */
public class HiddenCharacter extends Refused {

  private static final long serialVersionUID = 1;

  public HiddenCharacter(String codes) {
    super(codes);
  }
}
