package city.accord.web.server;

import city.accord.text.Shortened;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.net.InetAddress;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Logger;

/**
 * A line for each request, in the combined format that tools for such logs read, with the
 * milliseconds that it took at the end. It has no query, no address that the visitor came from, and
 * of a secret link no secret. What the visitor wrote ends no line and no quotation.
 */
final class AccessLog implements HttpHandler {

  /** Where they go to is the server's set-up. */
  private static final Logger LINES = Logger.getLogger("city.accord.access");

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int MAX_WRITTEN = 300;

  private final HttpHandler next;
  private final Clock clock;

  AccessLog(HttpHandler next, Clock clock) {
    this.next = next;
    this.clock = clock;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    long began = System.nanoTime();
    // a page that another answers for changes it
    String path = exchange.getRequestPath();
    exchange.addExchangeCompleteListener(
        (done, further) -> {
          try {
            LINES.info(line(done, path, (System.nanoTime() - began) / 1_000_000));
          } finally {
            further.proceed();
          }
        });
    next.handleRequest(exchange);
  }

  private String line(HttpServerExchange done, String path, long millis) {
    InetAddress visitor = done.getSourceAddress().getAddress();
    return (visitor == null ? "-" : visitor.getHostAddress())
        + " - - ["
        + MOMENT.format(clock.instant())
        + "] \""
        + done.getRequestMethod()
        + " "
        + written(MaskedPath.of(path))
        + " "
        + done.getProtocol()
        + "\" "
        + done.getStatusCode()
        + " "
        + done.getResponseBytesSent()
        + " \"-\" \""
        + written(done.getRequestHeaders().getFirst(Headers.USER_AGENT))
        + "\" "
        + millis;
  }

  static String written(String text) {
    if (text == null) return "-";
    return Shortened.to(MAX_WRITTEN, text).replaceAll("[\"\\\\\\p{Cntrl}\u2028\u2029]", "?");
  }
}
