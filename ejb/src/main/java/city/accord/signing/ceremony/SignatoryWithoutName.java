package city.accord.signing.ceremony;

import city.accord.Refused;

/** A signatory stands on the declaration with a name and a place, or not at all. */
public class SignatoryWithoutName extends Refused {

  private static final long serialVersionUID = 1;
}
