package city.accord.web.server;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

/**
 * Gives a request the address and the scheme of the visitor whom a trusted proxy speaks for.
 * Headers that nobody may set, or only somebody else, go, so that nothing behind this reads them;
 * {@code X-Forwarded-For} stays on a request that was passed on, and on no other.
 */
final class ForwardedHeaders implements HttpHandler {

  private static final List<HttpString> NOT_HONOURED =
      List.of(
          Headers.X_FORWARDED_HOST,
          Headers.X_FORWARDED_PORT,
          Headers.X_FORWARDED_SERVER,
          Headers.FORWARDED);

  private final TrustedProxies proxies;
  private final HttpHandler next;

  ForwardedHeaders(TrustedProxies proxies, HttpHandler next) {
    this.proxies = proxies;
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    HeaderMap headers = exchange.getRequestHeaders();
    NOT_HONOURED.forEach(headers::remove);
    Optional<TrustedProxies.Visitor> visitor =
        proxies.visitor(
            exchange.getSourceAddress().getAddress(),
            values(headers, Headers.X_FORWARDED_FOR),
            values(headers, Headers.X_FORWARDED_PROTO));
    if (visitor.isPresent()) {
      exchange.setSourceAddress(new InetSocketAddress(visitor.get().address(), 0));
      exchange.setRequestScheme(visitor.get().https() ? "https" : "http");
    } else {
      headers.remove(Headers.X_FORWARDED_FOR);
    }
    headers.remove(Headers.X_FORWARDED_PROTO);
    next.handleRequest(exchange);
  }

  private static List<String> values(HeaderMap headers, HttpString name) {
    return headers.contains(name) ? List.copyOf(headers.get(name)) : List.of();
  }
}
