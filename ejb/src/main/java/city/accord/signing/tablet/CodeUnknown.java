package city.accord.signing.tablet;

import city.accord.Refused;

/** No slot has this code. */
public class CodeUnknown extends Refused {

  private static final long serialVersionUID = 1;
}
