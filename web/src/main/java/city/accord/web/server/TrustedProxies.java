package city.accord.web.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which reverse proxies of the operator's may say whom they speak for, by {@code X-Forwarded-For}
 * and {@code X-Forwarded-Proto}: as many as a number says, or those of certain addresses. Each
 * proxy appends the address that it was called from, so both headers are read from their end;
 * whatever a visitor wrote there stands before that and is never reached.
 */
final class TrustedProxies {

  private static final Pattern IP_V4 = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d+)?");
  private static final Pattern IP_V6 =
      Pattern.compile("\\[?([0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(?:\\]|\\]:\\d+)?");

  /** Whom a proxy speaks for. */
  record Visitor(InetAddress address, boolean https) {}

  private final int count;
  private final List<Network> networks;

  private TrustedProxies(int count, List<Network> networks) {
    this.count = count;
    this.networks = networks;
  }

  /**
   * Reads {@code accord.behind.proxy}: {@code false}, {@code true} for one proxy, a number of them,
   * or their addresses or networks, such as {@code 10.0.0.5, 10.1.0.0/16}.
   *
   * @throws IllegalArgumentException if it is none of these
   */
  static TrustedProxies of(String setting) {
    if (setting.equalsIgnoreCase("false")) return new TrustedProxies(0, List.of());
    if (setting.equalsIgnoreCase("true")) return new TrustedProxies(1, List.of());
    if (setting.matches("[0-9]")) return new TrustedProxies(Integer.parseInt(setting), List.of());
    return new TrustedProxies(0, Stream.of(setting.split("[\\s,]+")).map(Network::of).toList());
  }

  /**
   * Whom a request comes from that a proxy passes on; empty for one that comes directly, or from
   * somebody who only says to be a proxy.
   *
   * @param caller who holds the other end of the connection
   * @param forwardedFor the header's values
   * @param forwardedProto the header's values
   */
  Optional<Visitor> visitor(
      InetAddress caller, List<String> forwardedFor, List<String> forwardedProto) {
    List<String> addresses = entries(forwardedFor);
    if (addresses.isEmpty() || !isTrusted(caller, 0)) return Optional.empty();
    InetAddress visitor = caller;
    int proxies = 0;
    while (proxies < addresses.size() && isTrusted(visitor, proxies)) {
      Optional<InetAddress> next = address(addresses.get(addresses.size() - 1 - proxies));
      if (next.isEmpty()) break;
      visitor = next.get();
      proxies++;
    }
    return Optional.of(new Visitor(visitor, isHttps(entries(forwardedProto), proxies)));
  }

  private boolean isTrusted(InetAddress address, int proxiesSoFar) {
    return proxiesSoFar < count || networks.stream().anyMatch(it -> it.contains(address));
  }

  /** A proxy that does not append replaces the header: then its only value counts. */
  private static boolean isHttps(List<String> schemes, int proxies) {
    if (schemes.isEmpty()) return false;
    return schemes
        .get(Math.max(0, schemes.size() - Math.max(1, proxies)))
        .equalsIgnoreCase("https");
  }

  private static List<String> entries(List<String> values) {
    return values.stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .toList();
  }

  /** An address as it is written, with or without a port; no name, for which DNS would be asked. */
  private static Optional<InetAddress> address(String text) {
    Matcher four = IP_V4.matcher(text);
    Matcher six = IP_V6.matcher(text);
    String literal = four.matches() ? four.group(1) : six.matches() ? six.group(1) : null;
    if (literal == null) return Optional.empty();
    try {
      return Optional.of(InetAddress.getByName(literal));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /** All addresses that begin with the same bits. */
  private record Network(byte[] address, int bits) {

    static Network of(String text) {
      String[] parts = text.split("/", 2);
      byte[] address =
          TrustedProxies.address(parts[0])
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "accord.behind.proxy is false, true, a number of proxies, or their"
                              + " addresses; it cannot be: "
                              + text))
              .getAddress();
      return new Network(
          address, parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]));
    }

    boolean contains(InetAddress other) {
      byte[] bytes = other.getAddress();
      if (bytes.length != address.length) return false;
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((bytes[bit / 8] & mask) != (address[bit / 8] & mask)) return false;
      }
      return true;
    }
  }
}
