package city.accord.signing.escrow;

import city.accord.Refused;

/** There is no confirmed signature in the slot, or its full series has left for the escrow. */
public class NothingToExamine extends Refused {

  private static final long serialVersionUID = 1;
}
