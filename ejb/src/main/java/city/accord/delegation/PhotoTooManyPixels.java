package city.accord.delegation;

import city.accord.Refused;

/** The photo has more pixels than are decoded, or a side beyond all measure. */
public class PhotoTooManyPixels extends Refused {

  private static final long serialVersionUID = 1;

  public PhotoTooManyPixels(int megapixels) {
    super(megapixels);
  }
}
