package city.accord.signing.tablet;

import city.accord.Refused;

/** The code was taken back, or a newer one was issued for its slot. */
public class CodeRevoked extends Refused {

  private static final long serialVersionUID = 1;
}
