package city.accord.city;

import city.accord.Refused;

/** A link leads to a page on the web and nowhere else. */
public class NotAWebAddress extends Refused {

  private static final long serialVersionUID = 1;

  public NotAWebAddress(String address) {
    super(address);
  }

  @Override
  public String field() {
    return "link";
  }
}
