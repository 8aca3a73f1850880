package city.accord.signing.ceremony;

import city.accord.Refused;

/** What undoes something signed is done for a reason, and the reason goes on record. */
public class ReasonMissing extends Refused {

  private static final long serialVersionUID = 1;
}
