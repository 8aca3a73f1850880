package city.accord.signing.ceremony;

import city.accord.Refused;

/** What was rehearsed still stands in the slots. */
public class RehearsalNotCleared extends Refused {

  private static final long serialVersionUID = 1;
}
