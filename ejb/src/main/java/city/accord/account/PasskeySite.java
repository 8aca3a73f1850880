package city.accord.account;

import city.accord.Settings;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where passkeys of this server are valid. They belong to the host of the base URL, and pages of
 * that host and of its subdomains may ask for them, over HTTPS or on this very machine.
 *
 * @param id the host, which WebAuthn calls the relying party
 * @param origins scheme, host and port of each address that may ask
 */
record PasskeySite(String id, Set<String> origins) {

  private static final String LOOPBACK = "localhost";

  /** As the settings say; empty where the base URL is a bare network address, which has none. */
  static Optional<PasskeySite> ofSettings() {
    return of(
        Settings.baseUrl(),
        Settings.get("accord.hosts", ""),
        Settings.number("accord.http.port", 8080),
        Settings.number("accord.https.port", 8443));
  }

  static Optional<PasskeySite> of(String baseUrl, String hosts, int httpPort, int httpsPort) {
    URI base = URI.create(baseUrl);
    String id = base.getHost() == null ? "" : base.getHost().toLowerCase(Locale.ROOT);
    if (id.isEmpty() || isNetworkAddress(id)) return Optional.empty();
    boolean https = "https".equalsIgnoreCase(base.getScheme());
    int port = https ? base.getPort() : httpsPort;
    Set<String> origins = new HashSet<>();
    origins.add(origin("https", id, port));
    for (String other : hosts.toLowerCase(Locale.ROOT).split("[\\s,]+"))
      if (covers(id, name(other))) origins.add(origin("https", name(other), port));
    if (id.equals(LOOPBACK)) {
      origins.add(origin("http", id, https ? httpPort : base.getPort()));
      origins.add(origin("https", id, httpsPort));
    }
    return Optional.of(new PasskeySite(id, Set.copyOf(origins)));
  }

  /** Whether a page of this host can ask for passkeys. */
  boolean covers(String host) {
    return covers(id, host.toLowerCase(Locale.ROOT));
  }

  private static boolean covers(String id, String host) {
    return host.equals(id) || host.endsWith("." + id);
  }

  /** Authenticators take names only. */
  private static boolean isNetworkAddress(String host) {
    return host.startsWith("[") || host.matches("[0-9.]+");
  }

  private static String name(String host) {
    return host.replaceFirst(":[0-9]+$", "");
  }

  private static String origin(String scheme, String host, int port) {
    boolean usual = port < 0 || port == (scheme.equals("https") ? 443 : 80);
    return scheme + "://" + host + (usual ? "" : ":" + port);
  }
}
