package city.accord.signing.runsheet;

import city.accord.Refused;

/** A cue has a title, or nobody could call it. */
public class CueWithoutTitle extends Refused {

  private static final long serialVersionUID = 1;
}
