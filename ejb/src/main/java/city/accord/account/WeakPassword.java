package city.accord.account;

import city.accord.Refused;

/** The password is shorter than twelve characters (NIST SP 800-63B-4, section 3.1.1.2). */
public class WeakPassword extends Refused {

  private static final long serialVersionUID = 1;
}
