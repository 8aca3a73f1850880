package city.accord.web.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;

/**
 * The cookie that makes a phone the device of a gate; {@code HostCookies} adds what holds for all.
 */
final class DoorCookie {

  static final String NAME = "accord-door";
  private static final int SECONDS = 7 * 24 * 3600;

  private DoorCookie() {}

  /** The token, or an empty text where there is none. */
  static String of(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) return "";
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .findFirst()
        .orElse("");
  }

  static void give(HttpServletRequest request, HttpServletResponse response, String token) {
    Cookie cookie = new Cookie(NAME, token);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setPath("/");
    cookie.setMaxAge(SECONDS);
    cookie.setAttribute("SameSite", "Strict");
    response.addCookie(cookie);
  }
}
