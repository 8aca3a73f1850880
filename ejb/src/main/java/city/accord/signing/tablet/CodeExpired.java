package city.accord.signing.tablet;

import city.accord.Refused;

/** The code's time is over. */
public class CodeExpired extends Refused {

  private static final long serialVersionUID = 1;
}
