package city.accord.web.server;

import city.accord.text.Shortened;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.net.InetAddress;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers only under the names that this server has: the base URL's, those of {@code accord.hosts},
 * and this machine's own for whoever calls from it. Redirections and links in pages take the name
 * from the request, and a name that another site made up would lead there.
 */
final class KnownHosts implements HttpHandler {

  private static final Logger LOG = Logger.getLogger(KnownHosts.class.getName());
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern HOST =
      Pattern.compile("([a-z0-9._-]{1,253}|\\[[0-9a-f:.]{2,45}\\])(?::[0-9]{1,5})?");
  private static final String UNKNOWN =
      "This server does not answer under this name.\n"
          + "Its operator names further ones in the setting accord.hosts.\n";

  private final Set<String> names;
  private final HttpHandler next;

  private KnownHosts(Set<String> names, HttpHandler next) {
    this.names = names;
    this.next = next;
  }

  /**
   * @param baseUrl where people reach the server
   * @param others further names, separated by commas
   */
  static KnownHosts of(String baseUrl, String others, HttpHandler next) {
    Set<String> names = new HashSet<>();
    String authority = URI.create(baseUrl).getRawAuthority();
    name(authority == null ? "" : authority).ifPresent(names::add);
    for (String other : others.split("[\\s,]+")) name(other).ifPresent(names::add);
    return new KnownHosts(names, next);
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    boolean here = isFromHere(exchange);
    HeaderValues hosts = exchange.getRequestHeaders().get(Headers.HOST);
    boolean known = hosts != null && hosts.size() == 1 && isKnown(hosts.getFirst(), here);
    if (known && exchange.isHostIncludedInRequestURI())
      known = isKnown(authority(exchange.getRequestURI()), here);
    if (known) next.handleRequest(exchange);
    else refuse(exchange, hosts);
  }

  boolean isKnown(String host, boolean here) {
    return name(host).filter(it -> names.contains(it) || here && LOOPBACK.contains(it)).isPresent();
  }

  private static boolean isFromHere(HttpServerExchange exchange) {
    InetAddress reached = exchange.getDestinationAddress().getAddress();
    return reached != null && reached.isLoopbackAddress();
  }

  private static void refuse(HttpServerExchange exchange, HeaderValues hosts) {
    String host = hosts == null ? "" : hosts.getFirst().replaceAll("[^!-~]", "?");
    LOG.info(
        () ->
            "Refused a request for the host "
                + Shortened.to(80, host)
                + ", which is neither the base URL's nor one of accord.hosts");
    exchange.setStatusCode(StatusCodes.BAD_REQUEST);
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain;charset=UTF-8");
    exchange.getResponseSender().send(UNKNOWN);
  }

  private static String authority(String uri) {
    int start = uri.indexOf("//") + 2;
    int end = uri.indexOf('/', start);
    return uri.substring(start, end < 0 ? uri.length() : end);
  }

  /** The host's name without its port, in lower case; empty where it is none. */
  private static Optional<String> name(String host) {
    Matcher matcher = HOST.matcher(host.toLowerCase(Locale.ROOT));
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
