package city.accord.city;

import city.accord.Refused;

/** Another city has this name in its address already. */
public class CityNameTaken extends Refused {

  private static final long serialVersionUID = 1;

  public CityNameTaken(String slug) {
    super(slug);
  }

  @Override
  public String field() {
    return "name";
  }
}
