package city.accord.mail;

import city.accord.Refused;

/** No mail could reach this address. */
public class NotAnAddress extends Refused {

  private static final long serialVersionUID = 1;

  public NotAnAddress(String address) {
    super(address);
  }
}
