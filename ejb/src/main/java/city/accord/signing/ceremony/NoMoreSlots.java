package city.accord.signing.ceremony;

import city.accord.Refused;

/** The frozen layout has a place for so many signatures and no more. */
public class NoMoreSlots extends Refused {

  private static final long serialVersionUID = 1;

  public NoMoreSlots(int most) {
    super(most);
  }
}
