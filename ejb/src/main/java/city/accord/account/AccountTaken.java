package city.accord.account;

import city.accord.Refused;

/** Someone signs in with this mail address already. */
public class AccountTaken extends Refused {

  private static final long serialVersionUID = 1;

  public AccountTaken(String email) {
    super(email);
  }
}
