package city.accord.signing.display;

import city.accord.Refused;

/** No screen shows this code now. */
public class NoSuchDisplay extends Refused {

  private static final long serialVersionUID = 1;
}
