package city.accord.account;

import city.accord.Refused;

/** The link is unknown, used up or expired; which of these is not told. */
public class LinkNotValid extends Refused {

  private static final long serialVersionUID = 1;
}
