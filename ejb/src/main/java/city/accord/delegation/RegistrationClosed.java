package city.accord.delegation;

import city.accord.Refused;

/** The organisers have approved the registration: only they change it now. */
public class RegistrationClosed extends Refused {

  private static final long serialVersionUID = 1;
}
