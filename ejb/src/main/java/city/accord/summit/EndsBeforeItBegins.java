package city.accord.summit;

import city.accord.Refused;

/** The last day of the summit lies before its first. */
public class EndsBeforeItBegins extends Refused {

  private static final long serialVersionUID = 1;
}
