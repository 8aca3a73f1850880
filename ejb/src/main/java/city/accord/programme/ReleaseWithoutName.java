package city.accord.programme;

import city.accord.Refused;

/** People speak of a release by its name, so it has one. */
public class ReleaseWithoutName extends Refused {

  private static final long serialVersionUID = 1;
}
