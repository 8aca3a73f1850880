package city.accord.signing.runsheet;

import city.accord.Refused;

/** A run-sheet is as long as this: more would be a programme. */
public class TooManyCues extends Refused {

  private static final long serialVersionUID = 1;

  public TooManyCues(int most) {
    super(most);
  }
}
