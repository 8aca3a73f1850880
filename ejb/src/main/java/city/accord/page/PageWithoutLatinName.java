package city.accord.page;

import city.accord.Refused;

/** A page's address is made of a name in Latin letters: its English title, or what was chosen. */
public class PageWithoutLatinName extends Refused {

  private static final long serialVersionUID = 1;

  @Override
  public String field() {
    return "own-address";
  }
}
