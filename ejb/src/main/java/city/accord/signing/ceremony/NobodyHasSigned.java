package city.accord.signing.ceremony;

import city.accord.Refused;

/** A declaration without a signature is not sealed. */
public class NobodyHasSigned extends Refused {

  private static final long serialVersionUID = 1;
}
