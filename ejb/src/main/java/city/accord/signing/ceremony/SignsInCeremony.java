package city.accord.signing.ceremony;

import city.accord.Refused;

/** The person is to sign, or has signed what is not sealed yet: nobody erases them meanwhile. */
public class SignsInCeremony extends Refused {

  private static final long serialVersionUID = 1;
}
