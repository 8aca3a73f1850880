package city.accord.account;

import city.accord.Refused;

/** An account that may do nothing is none. */
public class AccountWithoutRole extends Refused {

  private static final long serialVersionUID = 1;
}
