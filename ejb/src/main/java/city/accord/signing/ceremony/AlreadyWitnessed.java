package city.accord.signing.ceremony;

import city.accord.Refused;

/** This account has said already that it saw the signing. */
public class AlreadyWitnessed extends Refused {

  private static final long serialVersionUID = 1;
}
