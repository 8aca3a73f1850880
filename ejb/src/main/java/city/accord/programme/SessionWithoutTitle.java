package city.accord.programme;

import city.accord.Refused;

/** A session needs a title, in one language at least. */
public class SessionWithoutTitle extends Refused {

  private static final long serialVersionUID = 1;
}
