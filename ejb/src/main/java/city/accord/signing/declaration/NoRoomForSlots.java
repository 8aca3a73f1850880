package city.accord.signing.declaration;

import city.accord.Refused;

/** A layout holds from one slot to a hundred and fifty. */
public class NoRoomForSlots extends Refused {

  private static final long serialVersionUID = 1;

  public NoRoomForSlots(int asked, int most) {
    super(asked, most);
  }
}
