package city.accord.city;

import city.accord.Refused;

/** A city has a name in Latin letters: its address on this site is made of it. */
public class CityWithoutLatinName extends Refused {

  private static final long serialVersionUID = 1;

  @Override
  public String field() {
    return "name";
  }
}
