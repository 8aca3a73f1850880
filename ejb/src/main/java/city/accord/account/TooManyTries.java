package city.accord.account;

import city.accord.Refused;

/** So many wrong passwords were given that the next try has to wait. */
public class TooManyTries extends Refused {

  private static final long serialVersionUID = 1;

  public TooManyTries(long seconds) {
    super(seconds);
  }
}
