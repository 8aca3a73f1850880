package city.accord.delegation;

import city.accord.Refused;
import city.accord.text.LocalizedText;

/** A delegation of this city or organisation is on the list already. */
public class DelegationTaken extends Refused {

  private static final long serialVersionUID = 1;

  public DelegationTaken(LocalizedText place) {
    super(place);
  }
}
