package city.accord.summit;

import city.accord.Refused;

/** A summit speaks at least one language. */
public class SpeaksNoLanguage extends Refused {

  private static final long serialVersionUID = 1;
}
