package city.accord.typeset;

/** A combining mark without a letter that it can stand on, or one too many on a letter. */
public class StrayMark extends NotDrawable {

  private static final long serialVersionUID = 1;

  /**
   * @param characters each by its code point and Unicode name
   */
  public StrayMark(String characters) {
    super(characters);
  }
}
