package city.accord.press;

import city.accord.Refused;

/**
 * Somebody may have quoted the statement as it was: the change of a word is told to its readers, in
 * every language of the summit.
 */
public class CorrectionWithoutNote extends Refused {

  private static final long serialVersionUID = 1;

  @Override
  public String field() {
    return "correction";
  }
}
