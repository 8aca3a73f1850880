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
 * What holds for every answer: its type is what it says, no address leaks to other sites, and
 * nothing is posted from another site's page.
 */
public class SecurityHeadersFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "geolocation=(), microphone=(), payment=()");
    boolean reading = READING.contains(request.getMethod());
    if (reading && isMultipart(request)) {
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

  /** Browsers name the page that a post comes from; what names none is no browser. */
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
