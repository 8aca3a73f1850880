package city.accord.delegation;

import city.accord.Refused;

/** The delegation has no name in Latin letters, by which it could be addressed. */
public class DelegationWithoutName extends Refused {

  private static final long serialVersionUID = 1;
}
