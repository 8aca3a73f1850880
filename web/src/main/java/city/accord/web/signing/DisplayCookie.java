package city.accord.web.signing;

/** The cookie by which a screen is known again, paired or not. */
final class DisplayCookie {

  static final String NAME = "accord-display";

  private DisplayCookie() {}
}
