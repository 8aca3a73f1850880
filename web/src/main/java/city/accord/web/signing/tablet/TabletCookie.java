package city.accord.web.signing.tablet;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/** The cookie that makes a browser the tablet of one slot. */
public final class TabletCookie {

  static final String NAME = "accord-tablet";

  private TabletCookie() {}

  public static Optional<String> of(HttpServletRequest request) {
    return find(request, NAME);
  }

  public static Optional<String> find(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }

  public static void give(HttpServletRequest request, HttpServletResponse response, String token) {
    give(request, response, NAME, token, 3 * 24 * 3600);
  }

  public static void give(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String value,
      int seconds) {
    Cookie cookie = new Cookie(name, value);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", "Strict");
    response.addCookie(cookie);
  }
}
