package city.accord.signing.tablet;

import city.accord.Refused;

/** No slot belongs to this tablet, or no longer. */
public class TabletNotPaired extends Refused {

  private static final long serialVersionUID = 1;
}
