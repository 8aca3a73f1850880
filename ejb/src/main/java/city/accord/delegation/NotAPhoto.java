package city.accord.delegation;

import city.accord.Refused;

/** The file is no JPEG or PNG picture that can be read. */
public class NotAPhoto extends Refused {

  private static final long serialVersionUID = 1;
}
