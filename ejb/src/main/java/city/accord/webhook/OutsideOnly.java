package city.accord.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.function.Predicate;

/**
 * Which network addresses are outside the house: what the registries of IANA call globally
 * reachable (RFC 6890 and its updates), and not of this machine itself.
 */
final class OutsideOnly {

  /** First byte, and so on, of blocks that are not reachable from everywhere; and their length. */
  private static final int[][] INSIDE_V4 = {
    {0, 0, 0, 0, 8},
    {10, 0, 0, 0, 8},
    {100, 64, 0, 0, 10},
    {127, 0, 0, 0, 8},
    {169, 254, 0, 0, 16},
    {172, 16, 0, 0, 12},
    {192, 0, 0, 0, 24},
    {192, 0, 2, 0, 24},
    {192, 88, 99, 0, 24},
    {192, 168, 0, 0, 16},
    {198, 18, 0, 0, 15},
    {198, 51, 100, 0, 24},
    {203, 0, 113, 0, 24},
    {224, 0, 0, 0, 3},
  };

  /** Within 2000::/3, outside of which nothing is global unicast. */
  private static final int[][] INSIDE_V6 = {
    // 2001::/23, for protocols: Teredo and others that hide an address in another
    {0x20, 0x01, 0x00, 0x00, 23},
    {0x20, 0x01, 0x0d, 0xb8, 32},
    // 6to4
    {0x20, 0x02, 0x00, 0x00, 16},
    {0x3f, 0xff, 0x00, 0x00, 20},
  };

  private OutsideOnly() {}

  /** Whether a call to it leaves the house. */
  static boolean isOutside(InetAddress address) {
    return isOutside(address, OutsideOnly::isOwn);
  }

  /**
   * @param own whether a number is one of this machine's, which may be on the internet itself
   */
  static boolean isOutside(InetAddress address, Predicate<InetAddress> own) {
    byte[] bytes = address.getAddress();
    boolean global =
        address instanceof Inet4Address
            ? !isAmong(bytes, INSIDE_V4)
            : (bytes[0] & 0xe0) == 0x20 && !isAmong(bytes, INSIDE_V6);
    return global && !own.test(address);
  }

  private static boolean isAmong(byte[] address, int[]... blocks) {
    for (int[] block : blocks) if (isIn(address, block)) return true;
    return false;
  }

  private static boolean isIn(byte[] address, int... block) {
    long mask = 0xffffffffL << (32 - block[4]);
    long first = 0;
    long other = 0;
    for (int i = 0; i < 4; i++) {
      first = first << 8 | address[i] & 0xff;
      other = other << 8 | block[i];
    }
    return (first & mask) == (other & mask);
  }

  private static boolean isOwn(InetAddress address) {
    try {
      return NetworkInterface.getByInetAddress(address) != null;
    } catch (SocketException unknown) {
      return true;
    }
  }
}
