package city.accord.signing.tablet;

import city.accord.Refused;

/** A confirmation that the key of the slot's tablet did not sign. */
public class NotTheTabletsKey extends Refused {

  private static final long serialVersionUID = 1;
}
