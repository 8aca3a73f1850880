package city.accord.signing.tablet;

import city.accord.Refused;

/** So many wrong codes came from there that the next try has to wait. */
public class TooManyWrongCodes extends Refused {

  private static final long serialVersionUID = 1;

  public TooManyWrongCodes(long seconds) {
    super(seconds);
  }
}
