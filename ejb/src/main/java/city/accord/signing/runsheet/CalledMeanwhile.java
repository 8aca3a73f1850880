package city.accord.signing.runsheet;

import city.accord.Refused;

/** Someone else has called or edited since this page was drawn: nothing was called twice. */
public class CalledMeanwhile extends Refused {

  private static final long serialVersionUID = 1;
}
