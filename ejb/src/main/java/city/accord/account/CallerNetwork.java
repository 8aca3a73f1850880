package city.accord.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The network that a caller comes from, for limits that one customer shares. */
public final class CallerNetwork {

  private CallerNetwork() {}

  /** The /24 of an IPv4 address, the /64 of an IPv6 address: what one customer usually has. */
  public static String of(String caller) {
    if (!caller.matches("[0-9.]+|[0-9a-fA-F.]*:[0-9a-fA-F:.]*(%.*)?"))
      return caller; // never a name to be looked up
    try {
      byte[] address = InetAddress.getByName(caller).getAddress();
      int kept = address.length == 4 ? 3 : 8;
      Arrays.fill(address, kept, address.length, (byte) 0);
      return InetAddress.getByAddress(address).getHostAddress() + "/" + kept * 8;
    } catch (UnknownHostException e) {
      return caller;
    }
  }
}
