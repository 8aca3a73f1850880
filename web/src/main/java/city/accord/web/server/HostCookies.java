package city.accord.web.server;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.server.handlers.CookieImpl;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What holds for every cookie. Over HTTPS it is {@code Secure}, and those that open something have
 * the prefix {@code __Host-}, so that no other host and no page without HTTPS can have set them
 * (RFC 6265bis, 4.1.3); behind this handler they have their plain names. Which requests from other
 * sites bring a cookie, {@link #SAME_SITE} says: Undertow drops the attribute that a servlet gives
 * (UNDERTOW-2693).
 */
final class HostCookies implements HttpHandler {

  private static final String PREFIX = "__Host-";

  /**
   * Those of a session and of a sign-in are Lax, because a link followed from a mail must find its
   * own session on the next page, and an officer their desk. A tablet, a screen or a device at a
   * gate is led to its page by nobody.
   */
  private static final Map<String, String> SAME_SITE =
      Map.of(
          "accord-session",
          "Lax",
          "accord-signed-in",
          "Lax",
          "accord-tablet",
          "Strict",
          "accord-display",
          "Strict",
          "accord-door",
          "Strict");

  private final HttpHandler next;

  HostCookies(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    boolean https = exchange.isSecure();
    if (https) takePrefixOff(exchange.getRequestHeaders());
    exchange.addResponseCommitListener(answered -> finish(answered, https));
    next.handleRequest(exchange);
  }

  private static void takePrefixOff(HeaderMap headers) {
    HeaderValues sent = headers.get(Headers.COOKIE);
    if (sent == null) return;
    String kept =
        sent.stream()
            .flatMap(value -> Stream.of(value.split(";")))
            .map(String::strip)
            .filter(cookie -> !SAME_SITE.containsKey(cookie.split("=", 2)[0]))
            .map(HostCookies::withoutPrefix)
            .collect(Collectors.joining("; "));
    if (kept.isEmpty()) headers.remove(Headers.COOKIE);
    else headers.put(Headers.COOKIE, kept);
  }

  private static String withoutPrefix(String cookie) {
    String plain = cookie.startsWith(PREFIX) ? cookie.substring(PREFIX.length()) : cookie;
    return SAME_SITE.containsKey(plain.split("=", 2)[0]) ? plain : cookie;
  }

  private static void finish(HttpServerExchange exchange, boolean https) {
    List<Cookie> cookies = new ArrayList<>();
    exchange.responseCookies().forEach(cookies::add);
    for (Cookie cookie : cookies) {
      cookie.setSameSiteMode(SAME_SITE.getOrDefault(cookie.getName(), "Lax"));
      if (!https) continue;
      cookie.setSecure(true);
      if (SAME_SITE.containsKey(cookie.getName())) rename(exchange, cookie);
    }
  }

  @SuppressWarnings("removal") // Undertow has no other way to take back a cookie of an answer
  private static void rename(HttpServerExchange exchange, Cookie cookie) {
    exchange.getResponseCookies().remove(cookie.getName());
    exchange.setResponseCookie(
        new CookieImpl(PREFIX + cookie.getName(), cookie.getValue())
            .setPath("/")
            .setMaxAge(cookie.getMaxAge())
            .setHttpOnly(cookie.isHttpOnly())
            .setSecure(true)
            .setSameSiteMode(cookie.getSameSiteMode()));
  }
}
