package city.accord.signing.ceremony;

import city.accord.Refused;

/** The slot is still awaited, so there is nothing to reopen. */
public class SlotNotSettled extends Refused {

  private static final long serialVersionUID = 1;
}
