package city.accord.delegation;

import city.accord.Refused;

/** The photo has more bytes than are taken. */
public class PhotoTooLarge extends Refused {

  private static final long serialVersionUID = 1;

  public PhotoTooLarge(int megabytes) {
    super(megabytes);
  }
}
