package city.accord.delegation;

import city.accord.Refused;

/** The person has withdrawn from the summit. */
public class AlreadyWithdrawn extends Refused {

  private static final long serialVersionUID = 1;

  public AlreadyWithdrawn(String name) {
    super(name);
  }
}
