package city.accord.signing.ceremony;

import city.accord.Refused;

/** There is no ink of this attempt to confirm. */
public class NothingWritten extends Refused {

  private static final long serialVersionUID = 1;
}
