package city.accord.signing.declaration;

import city.accord.Refused;

/** Another declaration already has this address. */
public class AddressTaken extends Refused {

  private static final long serialVersionUID = 1;

  public AddressTaken(String slug) {
    super(slug);
  }
}
