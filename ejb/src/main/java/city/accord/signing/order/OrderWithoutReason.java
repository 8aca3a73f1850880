package city.accord.signing.order;

import city.accord.Refused;

/** Someone was moved by hand and nobody said why. */
public class OrderWithoutReason extends Refused {

  private static final long serialVersionUID = 1;
}
