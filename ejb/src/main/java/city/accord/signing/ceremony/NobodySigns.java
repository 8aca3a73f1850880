package city.accord.signing.ceremony;

import city.accord.Refused;

/** A ceremony without a signatory has nothing to show. */
public class NobodySigns extends Refused {

  private static final long serialVersionUID = 1;
}
