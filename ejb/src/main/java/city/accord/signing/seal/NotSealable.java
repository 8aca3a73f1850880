package city.accord.signing.seal;

import city.accord.Refused;

/** What was to be sealed contradicts itself: a hash, a name or the audit does not fit the rest. */
public class NotSealable extends Refused {

  private static final long serialVersionUID = 1;

  public NotSealable(String findings) {
    super(findings);
  }
}
