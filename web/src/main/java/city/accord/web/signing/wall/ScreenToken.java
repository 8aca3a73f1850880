package city.accord.web.signing.wall;

import city.accord.web.signing.tablet.TabletCookie;
import jakarta.servlet.http.HttpServletRequest;

/** What a screen is known by that ever asked to be paired. */
public final class ScreenToken {

  private ScreenToken() {}

  /** "" where the browser is no such screen. */
  public static String of(HttpServletRequest request) {
    return TabletCookie.find(request, DisplayCookie.NAME).orElse("");
  }
}
