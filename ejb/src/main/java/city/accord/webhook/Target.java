package city.accord.webhook;

import city.accord.Refused;
import city.accord.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Set;

/**
 * Where a message goes. Only names and numbers of the world outside the house are one: each number
 * that a name stands for is judged, and the call goes to the number that was judged, so that a name
 * cannot mean another one in between.
 *
 * @param uri as it was typed
 * @param host without the brackets of IPv6
 * @param path with its query
 */
record Target(URI uri, String host, int port, boolean tls, String path) {

  private static final int MAX_LENGTH = 500;
  private static final int HTTPS = 443;
  private static final Set<Integer> PORTS = Set.of(HTTPS, 8443);

  /** Finds the numbers of a name. */
  interface Names {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  /** Whether addresses inside the house may be called, to try webhooks on one's own machine. */
  static boolean insideAllowed() {
    return Settings.get("accord.webhook.inside", "false").equals("true");
  }

  /**
   * @param inside whether it may be inside the house, over HTTP and at any port
   * @throws NotATarget where it is no address that could be called
   */
  static Target of(String typed, boolean inside) {
    URI uri = parse(typed == null ? "" : typed.strip());
    boolean tls = "https".equalsIgnoreCase(uri.getScheme());
    boolean scheme = tls || inside && "http".equalsIgnoreCase(uri.getScheme());
    if (!scheme || uri.getHost() == null || uri.getRawUserInfo() != null) throw new NotATarget();
    if (uri.getRawFragment() != null) throw new NotATarget();
    int port = uri.getPort() != -1 ? uri.getPort() : tls ? HTTPS : 80;
    if (!inside && !PORTS.contains(port)) throw new NotATarget();
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String host = uri.getHost().replaceAll("[\\[\\]]", "");
    return new Target(uri, host, port, tls, path + query);
  }

  private static URI parse(String typed) {
    if (typed.length() > MAX_LENGTH || !typed.matches("[!-~]+")) throw new NotATarget();
    try {
      return new URI(typed);
    } catch (URISyntaxException e) {
      throw new NotATarget();
    }
  }

  /**
   * The number to call.
   *
   * @throws InsideTheHouse where any number of the name is inside the house, which nobody is to
   *     reach from here
   * @throws UnknownHostException where there is no such name
   */
  InetAddress resolve(Names names, boolean inside) throws IOException {
    InetAddress[] all = names.of(host);
    for (InetAddress one : all)
      if (!inside && !OutsideOnly.isOutside(one)) throw new InsideTheHouse();
    if (all.length == 0) throw new UnknownHostException(host);
    return all[0];
  }

  /** What the Host header says (RFC 9110, 7.2). */
  String authority() {
    return uri.getRawAuthority();
  }

  /** Nothing that could be called. */
  public static class NotATarget extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "address";
    }
  }

  /** The name, or one of its numbers, is inside the house. */
  static final class InsideTheHouse extends IOException {

    private static final long serialVersionUID = 1;

    InsideTheHouse() {
      super("not an address of the internet");
    }
  }

  /** The name leads nowhere, or into the house; which of them is nobody's business. */
  public static class TargetNotReachable extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "address";
    }
  }
}
