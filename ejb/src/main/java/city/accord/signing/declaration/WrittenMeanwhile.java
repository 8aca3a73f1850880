package city.accord.signing.declaration;

import city.accord.Refused;

/** Someone else has saved the declaration since this editor began with it. */
public class WrittenMeanwhile extends Refused {

  private static final long serialVersionUID = 1;
}
