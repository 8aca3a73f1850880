package city.accord.page;

import city.accord.Refused;

/** Another page has this name in its address already. */
public class PageNameTaken extends Refused {

  private static final long serialVersionUID = 1;

  PageNameTaken(String slug) {
    super(slug);
  }

  @Override
  public String field() {
    return "own-address";
  }
}
