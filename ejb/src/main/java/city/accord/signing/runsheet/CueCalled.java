package city.accord.signing.runsheet;

import city.accord.Refused;

/** What has been called is history: it is neither edited nor moved. */
public class CueCalled extends Refused {

  private static final long serialVersionUID = 1;
}
