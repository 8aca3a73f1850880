package city.accord.signing.signal;

import city.accord.Refused;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a device of the house stands: a number of a private network (RFC 1918, RFC 4193) or of this
 * machine, never a name, so that no name server decides whom a cue reaches; and never one on the
 * internet.
 */
final class HouseAddress {

  private static final Pattern NUMBER =
      Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,3}){3}|\\[[0-9a-fA-F:.]{2,45}])");
  private static final Pattern SOCKET = Pattern.compile(NUMBER + ":([1-9][0-9]{0,4})");
  private static final int MAX_PORT = 65_535;

  private HouseAddress() {}

  /**
   * A port of a device, written 192.168.1.20:8000 or [fd00::20]:8000.
   *
   * @throws NotInTheHouse if it is anything else
   */
  static InetSocketAddress socket(String written) {
    Matcher parts = SOCKET.matcher(written);
    if (!parts.matches() || Integer.parseInt(parts.group(2)) > MAX_PORT) throw new NotInTheHouse();
    return new InetSocketAddress(inside(parts.group(1)), Integer.parseInt(parts.group(2)));
  }

  /**
   * An address of a device's web server, written http://192.168.1.20:8000/cue/1.
   *
   * @throws NotInTheHouse if it is anything else
   */
  static URI web(String written) {
    URI uri;
    try {
      uri = URI.create(written);
    } catch (IllegalArgumentException e) {
      throw new NotInTheHouse();
    }
    boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    boolean port = uri.getPort() != 0 && uri.getPort() <= MAX_PORT;
    if (!web || !port || uri.getHost() == null || uri.getUserInfo() != null)
      throw new NotInTheHouse();
    inside(uri.getHost());
    return uri;
  }

  private static InetAddress inside(String host) {
    if (!NUMBER.matcher(host).matches()) throw new NotInTheHouse();
    try {
      InetAddress number = InetAddress.getByName(host);
      if (isInside(number)) return number;
    } catch (UnknownHostException e) {
      // refused below, as what is no number
    }
    throw new NotInTheHouse();
  }

  /** Of this machine or of a private network; link-local is neither, where clouds keep secrets. */
  static boolean isInside(InetAddress number) {
    boolean unique = number instanceof Inet6Address && (number.getAddress()[0] & 0xfe) == 0xfc;
    boolean local =
        !(number instanceof Inet6Address) && number.isSiteLocalAddress()
            || number.isLoopbackAddress();
    return local || unique;
  }

  /** A cue reaches the house only: a number of a private network, and a port. */
  public static class NotInTheHouse extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "address";
    }
  }
}
