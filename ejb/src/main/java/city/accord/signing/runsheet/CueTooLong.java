package city.accord.signing.runsheet;

import city.accord.Refused;

/** A cue lasts from a second to four hours. */
public class CueTooLong extends Refused {

  private static final long serialVersionUID = 1;
}
