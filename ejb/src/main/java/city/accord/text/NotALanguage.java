package city.accord.text;

import city.accord.Refused;

/** The tag names no language. */
public class NotALanguage extends Refused {

  private static final long serialVersionUID = 1;

  public NotALanguage(String tag) {
    super(String.valueOf(tag));
  }

  @Override
  public String field() {
    return "languages";
  }
}
