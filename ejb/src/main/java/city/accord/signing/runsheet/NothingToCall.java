package city.accord.signing.runsheet;

import city.accord.Refused;

/** There is nothing (more) to call, or to take back. */
public class NothingToCall extends Refused {

  private static final long serialVersionUID = 1;
}
