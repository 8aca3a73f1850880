package city.accord.signing.ceremony;

import city.accord.Refused;

/** A proxy signs by name and on a recorded authority. */
public class ProxyWithoutAuthority extends Refused {

  private static final long serialVersionUID = 1;
}
