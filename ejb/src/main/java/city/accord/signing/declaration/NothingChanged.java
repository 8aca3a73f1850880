package city.accord.signing.declaration;

import city.accord.Refused;

/** The draft says the same as the version frozen last. */
public class NothingChanged extends Refused {

  private static final long serialVersionUID = 1;

  public NothingChanged(int version) {
    super(version);
  }
}
