package city.accord.typeset;

/** A character that the fonts of the sealed declaration do not have. */
public class NoGlyph extends NotDrawable {

  private static final long serialVersionUID = 1;

  /**
   * @param characters each as it looks, by its code point and Unicode name
   */
  public NoGlyph(String characters) {
    super(characters);
  }
}
