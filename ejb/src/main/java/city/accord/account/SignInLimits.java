package city.accord.account;

import java.time.Duration;
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
    String network = CallerNetwork.of(caller);
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
}
