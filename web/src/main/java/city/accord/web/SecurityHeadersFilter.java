package city.accord.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * What holds for every request and answer: only methods that a page has, the type of an answer is
 * what it says, no address leaks to other sites, and nothing is posted from another site's page.
 */
public class SecurityHeadersFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private static final Set<String> READING = Set.of("GET", "HEAD");

  /** There, HTTP and HTTPS stand side by side on ports of one name. */
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "geolocation=(), microphone=(), payment=()");
    if (request.isSecure() && !LOOPBACK.contains(request.getServerName()))
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    boolean reading = READING.contains(request.getMethod());
    if (!reading && !request.getMethod().equals("POST")) {
      boolean asks = request.getMethod().equals("OPTIONS");
      response.setHeader("Allow", ALLOWED);
      response.setStatus(
          asks ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else if (reading && isMultipart(request)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST); // CVE-2026-3260
    } else if (!reading && !isFromOwnPage(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isMultipart(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.startsWith("multipart/");
  }

  /** A browser names the page that a post comes from; a client that names none is no browser. */
  private static boolean isFromOwnPage(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    if (origin == null) return !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    return request.getHeader("Host") != null
        && request.getHeader("Host").equalsIgnoreCase(authority(origin));
  }

  private static String authority(String origin) {
    try {
      return URI.create(origin).getRawAuthority();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
