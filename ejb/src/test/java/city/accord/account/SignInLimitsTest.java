package city.accord.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class SignInLimitsTest {

  private static final Instant NOW = Instant.parse("2016-03-22T07:40:00Z");

  @Test
  void oneAccountIsCountedHoweverItsAddressIsWrittenAndFromWhereverItIsTried() {
    SignInLimits one = SignInLimits.of("mei@accord.example", "192.0.2.1");
    SignInLimits same = SignInLimits.of(" Mei@Accord.example", "192.0.2.2");
    assertEquals(one.own(), same.own());
    SignInLimits elsewhere = SignInLimits.of("mei@accord.example", "198.51.100.1");
    assertNotEquals(one.own(), elsewhere.own());
    Set<TryLimit> shared = new HashSet<>(one.shared());
    shared.retainAll(elsewhere.shared());
    assertEquals(1, shared.size(), "the account's");
  }

  @Test
  void oneCallerIsCountedWhicheverAccountTheyTry() {
    Set<TryLimit> one = new HashSet<>(SignInLimits.of("a@accord.example", "192.0.2.1").shared());
    one.retainAll(SignInLimits.of("b@accord.example", "192.0.2.1").shared());
    assertEquals(2, one.size(), "the caller's and the network's");
  }

  @Test
  void whoTriesOneAccountFromManyNetworksIsSlowed() {
    assertEquals(
        21, firstToWait(i -> SignInLimits.of("mei@accord.example", "198.51." + i / 4 + ".1")));
  }

  @Test
  void whoTriesManyAccountsFromOneNetworkIsSlowed() {
    assertEquals(61, firstToWait(i -> SignInLimits.of(i + "@accord.example", "198.51.100." + i)));
  }

  /** Which of a row of wrong passwords has to wait first. */
  private static int firstToWait(IntFunction<SignInLimits> tries) {
    Map<String, WrongTries> counted = new HashMap<>();
    for (int i = 0; ; i++) {
      for (TryLimit limit : tries.apply(i).all()) {
        WrongTries wrong = counted.computeIfAbsent(limit.subject(), WrongTries::new);
        if (!wrong.wait(limit, NOW).isZero()) return i + 1;
        wrong.another(limit, NOW);
      }
    }
  }
}
