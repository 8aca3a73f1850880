package city.accord.account;

import city.accord.Refused;

/** Nobody else could open accounts any more. */
public class LastOrganiser extends Refused {

  private static final long serialVersionUID = 1;
}
