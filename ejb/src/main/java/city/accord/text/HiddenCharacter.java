package city.accord.text;

import city.accord.Refused;

/**
 * A character that nobody sees, such as a control, a blank of no width or a change of direction.
 */
public class HiddenCharacter extends Refused {

  private static final long serialVersionUID = 1;

  /**
   * @param characters each by its code point and Unicode name
   */
  public HiddenCharacter(String characters) {
    super(characters);
  }

  @Override
  public boolean concerns(String typed) {
    return VisibleText.hiddenIn(typed).findAny().isPresent();
  }
}
