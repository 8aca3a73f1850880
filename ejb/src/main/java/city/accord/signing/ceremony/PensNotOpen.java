package city.accord.signing.ceremony;

import city.accord.Refused;

/** The ceremony takes no ink now: it has not been opened, or is held, or is over. */
public class PensNotOpen extends Refused {

  private static final long serialVersionUID = 1;
}
