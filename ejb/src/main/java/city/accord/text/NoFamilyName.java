package city.accord.text;

import city.accord.Refused;

/** A person is listed under a name in Latin letters; who has only one has it as family name. */
public class NoFamilyName extends Refused {

  private static final long serialVersionUID = 1;

  @Override
  public String field() {
    return "latin-family";
  }
}
