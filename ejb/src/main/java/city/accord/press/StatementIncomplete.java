package city.accord.press;

import city.accord.Refused;

/** A statement is approved only once it is written in every language of the summit. */
public class StatementIncomplete extends Refused {

  private static final long serialVersionUID = 1;

  StatementIncomplete(int percent) {
    super(percent);
  }
}
