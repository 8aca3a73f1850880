package city.accord.delegation;

import city.accord.Refused;
import city.accord.text.LocalizedText;

/** Nobody is named whom an invitation could be sent to. */
public class NoFocalPoint extends Refused {

  private static final long serialVersionUID = 1;

  public NoFocalPoint(LocalizedText place) {
    super(place);
  }
}
