package city.accord.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a wrong password counts against. The narrow limit, of one account from one network, is
 * strict, and does not let a stranger keep the owner out from elsewhere. The wide ones slow down
 * whoever tries one account from many networks, or many accounts from one; they are mild, because
 * the owner meets them too. Addresses without an account count the same, so that a wait tells
 * nothing.
 *
 * @param own the account from the caller's network: what a right password forgives
 * @param shared the account, the caller and the caller's network
 */
record SignInLimits(TryLimit own, List<TryLimit> shared) {

  static SignInLimits of(String email, String caller) {
    String account = Account.usual(email);
    String network = network(caller);
    return new SignInLimits(
        new TryLimit(
            "sign-in " + account + " from " + network,
            5,
            Duration.ofSeconds(10),
            Duration.ofMinutes(15),
            Duration.ofDays(1)),
        List.of(
            mild("sign-in " + account, 20),
            mild("sign-in from caller " + caller, 20),
            mild("sign-in from network " + network, 60)));
  }

  static TryLimit mild(String subject, int freeTries) {
    return new TryLimit(
        subject, freeTries, Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofHours(1));
  }

  /** From a network where the owner has signed in lately, only the narrow limit holds. */
  SignInLimits ofKnownPlace() {
    return new SignInLimits(own, List.of());
  }

  List<TryLimit> all() {
    return Stream.concat(Stream.of(own), shared.stream()).toList();
  }

  /** The /24 of an IPv4 address, the /64 of an IPv6 address: what one customer usually has. */
  static String network(String caller) {
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
