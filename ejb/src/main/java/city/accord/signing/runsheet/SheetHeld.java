package city.accord.signing.runsheet;

import city.accord.Refused;

/** The run-sheet is held: nothing is called until it goes on. */
public class SheetHeld extends Refused {

  private static final long serialVersionUID = 1;
}
