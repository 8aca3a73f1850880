package city.accord.signing.ceremony;

import city.accord.Refused;

/** Some signatories are still awaited. */
public class SlotsNotSettled extends Refused {

  private static final long serialVersionUID = 1;

  public SlotsNotSettled(long awaited) {
    super(awaited);
  }
}
