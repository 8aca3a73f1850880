package city.accord.signing.ceremony;

import city.accord.Refused;

/** The slot is signed, declined or absent: only reopening it lets a pen in. */
public class SlotSettled extends Refused {

  private static final long serialVersionUID = 1;
}
