package city.accord.delegation;

import city.accord.Refused;

/** The invitation is unknown, withdrawn or expired; which of these is not told. */
public class InvitationNotValid extends Refused {

  private static final long serialVersionUID = 1;
}
