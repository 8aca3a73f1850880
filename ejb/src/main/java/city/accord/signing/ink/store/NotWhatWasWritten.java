package city.accord.signing.ink.store;

import city.accord.Refused;

/** The ink to be confirmed is not the ink that arrived: nothing is confirmed. */
public class NotWhatWasWritten extends Refused {

  private static final long serialVersionUID = 1;
}
