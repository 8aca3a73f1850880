package city.accord.web;

import city.accord.DatabaseWatch;
import city.accord.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Answers 503 at once, in words, while the database is away or not yet migrated. What needs no
 * database goes on: the health of the server, style and scripts, the API, which says it in JSON,
 * and, on a server that has been ready before, the live channels of tablets and walls.
 */
public class OutageFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private static final List<String> WITHOUT_DATABASE =
      List.of("/health", "/resources/", "/jakarta.faces.resource/", "/api/");
  private static final List<String> LIVE = List.of("/ink", "/watch/", "/jakarta.faces.push/");

  /** All that a server without a database is for. */
  private static final String WATCHED = "/watch/";

  /** After so many seconds a caller may try again. */
  public static final String RETRY_SECONDS = "5";

  /** Whether it is the hall that looks, which sees empty paper. */
  static final String HALL = "hall";

  @Inject private transient DatabaseWatch database;

  static boolean isHall(String address) {
    return address.matches("/(wall|output)(/.*)?");
  }

  /** Whether an address asks nothing of the database as long as all is well. */
  public static boolean isWithoutDatabase(HttpServletRequest request) {
    String path = AddressFilter.path(request);
    return Stream.concat(WITHOUT_DATABASE.stream(), LIVE.stream()).anyMatch(path::startsWith);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = AddressFilter.path(request);
    boolean goesOn =
        database.isUsable()
            || WITHOUT_DATABASE.stream().anyMatch(path::startsWith)
            || database.isReady() && LIVE.stream().anyMatch(path::startsWith)
            || Settings.viewer() && path.startsWith(WATCHED);
    if (goesOn) {
      chain.doFilter(request, response);
    } else {
      request.setAttribute(AddressFilter.LANGUAGE, AddressFilter.languageOf(path, request));
      request.setAttribute(HALL, isHall(path));
      response.setHeader("Retry-After", RETRY_SECONDS);
      response.setHeader("Cache-Control", "no-store");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }
}
