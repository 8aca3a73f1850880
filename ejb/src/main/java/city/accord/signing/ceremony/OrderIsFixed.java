package city.accord.signing.ceremony;

import city.accord.Refused;

/** A tablet has its slot already: the order stands. */
public class OrderIsFixed extends Refused {

  private static final long serialVersionUID = 1;
}
