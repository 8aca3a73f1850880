package city.accord.web.signing.wall;

import city.accord.Settings;
import city.accord.signing.display.Displays;
import city.accord.signing.ink.InkRooms;
import city.accord.signing.ink.RoomAccess;
import city.accord.signing.ink.watch.ViewerGate;
import city.accord.web.OutageFilter;
import city.accord.web.signing.OwnOrigin;
import io.undertow.servlet.websockets.ServletWebSocketHttpExchange;
import io.undertow.websockets.core.protocol.Handshake;
import io.undertow.websockets.core.protocol.version13.Hybi13Handshake;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Where anyone watches the ink of a ceremony: {@code GET /watch/7} with the headers of a WebSocket.
 * A rehearsal is shown to paired displays only. It takes Undertow's WebSocket for Jakarta's because
 * a large hall is told sooner that way and costs less; docs/performance.md, G.
 */
@WebServlet("/watch/*")
public class WatchServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final int UPGRADE_REQUIRED = 426;
  private static final int NOT_FOUND = 4404;
  private static final int FOREIGN = 4403;

  @Inject private transient InkRooms rooms;
  @Inject private transient RoomAccess access;
  @Inject private transient Displays displays;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long ceremony = ceremony(request.getPathInfo());
    if (isForeign(request)) {
      open(request, response, line -> line.refuse(FOREIGN, "another site's page"));
      return;
    }
    Optional<Boolean> isThere = rooms.knows(ceremony) ? Optional.of(true) : isCeremony(ceremony);
    if (isThere.isEmpty()) {
      response.setHeader("Retry-After", OutageFilter.RETRY_SECONDS);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } else if (isThere.get()) {
      ViewerGate gate = rooms.viewers(ceremony);
      boolean paired = isPaired(request);
      open(request, response, line -> line.open(gate, paired));
    } else {
      open(request, response, line -> line.refuse(NOT_FOUND, "no such ceremony"));
    }
  }

  /** Whether there is such a ceremony; empty where nobody can be asked. */
  private Optional<Boolean> isCeremony(long ceremony) {
    return Settings.viewer() ? rooms.isWanted(ceremony) : Optional.of(access.isCeremony(ceremony));
  }

  private void open(
      HttpServletRequest request, HttpServletResponse response, Consumer<ViewerConnection> then)
      throws IOException {
    var exchange =
        new ServletWebSocketHttpExchange(request, response, ConcurrentHashMap.newKeySet());
    Handshake handshake = new Hybi13Handshake();
    if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))
        || !handshake.matches(exchange)) {
      response.setHeader("Upgrade", "websocket");
      response.setStatus(UPGRADE_REQUIRED);
      return;
    }
    exchange.upgradeChannel(
        (connection, upgraded) -> {
          var channel =
              handshake.createChannel(
                  exchange, connection, upgraded.getConnection().getByteBufferPool());
          then.accept(new ViewerConnection(channel, connection));
        });
    handshake.handshake(exchange);
  }

  private static long ceremony(String path) {
    return path != null && path.matches("/[0-9]{1,18}") ? Long.parseLong(path.substring(1)) : 0;
  }

  private static boolean isForeign(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    return OwnOrigin.isForeign(origin == null ? "" : origin, request.getHeader("Host"));
  }

  /** When the access open, thousands come at once, and hardly one of them is a display. */
  private boolean isPaired(HttpServletRequest request) {
    // a server without the database cannot know, and never hears of a rehearsal
    if (Settings.viewer() || request.getCookies() == null) return false;
    for (Cookie cookie : request.getCookies())
      if (cookie.getName().equals(DisplayCookie.NAME) && displays.isPaired(cookie.getValue()))
        return true;
    return false;
  }
}
