package city.accord.web.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/** The cookie by which any server knows who is signed in; it ends with the browser. */
final class SignedInCookie {

  private static final String NAME = "accord-signed-in";

  private SignedInCookie() {}

  static Optional<String> of(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .findFirst();
  }

  static void give(HttpServletResponse response, String token) {
    response.addCookie(cookie(token));
  }

  static void takeBack(HttpServletResponse response) {
    Cookie ended = cookie("");
    ended.setMaxAge(0);
    response.addCookie(ended);
  }

  private static Cookie cookie(String value) {
    Cookie cookie = new Cookie(NAME, value);
    cookie.setHttpOnly(true);
    cookie.setPath("/");
    return cookie;
  }
}
