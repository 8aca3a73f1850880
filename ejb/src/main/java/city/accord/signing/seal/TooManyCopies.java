package city.accord.signing.seal;

import city.accord.Refused;

/** Too many people are having copies checked just now. */
public class TooManyCopies extends Refused {

  private static final long serialVersionUID = 1;
}
