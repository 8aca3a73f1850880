package city.accord.signing.tablet;

import city.accord.Refused;

/** The code has opened a tablet already. */
public class CodeUsed extends Refused {

  private static final long serialVersionUID = 1;
}
