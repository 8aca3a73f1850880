package city.accord.signing.tablet;

import city.accord.Refused;

/** This pairing has a key already: a tablet that lost its own has to be paired anew. */
public class AnotherKeyEnrolled extends Refused {

  private static final long serialVersionUID = 1;
}
