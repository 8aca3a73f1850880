package city.accord.web.signing.wall;

/** The cookie by which a screen is known again, paired or not. */
final class DisplayCookie {

  static final String NAME = "accord-display";

  private DisplayCookie() {}
}
