package city.accord.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Role;
import city.accord.account.Brake.TooManyTries;
import city.accord.account.Passwords.TooManyAtOnce;
import city.accord.testing.AtOnce;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** How those who guess passwords are slowed down, however many they are. */
@ArquillianTest
class SignInIT {

  private static final String PASSWORD = "a few easy words";
  private static final int AT_ONCE = 40;

  @Inject private Accounts accounts;

  private final String email = UUID.randomUUID() + "@sign-in.example";

  /** An address block of this test's own: what it does wrong is not held against another test. */
  private final String block = "2001:db8:" + Integer.toHexString(email.hashCode() >>> 16);

  @Test
  void ofManySimultaneousTriesOnlyAsManyAsTheLimitAllowsAreChecked() throws Exception {
    Map<String, Long> ended = atOnce(i -> tried(email, from(1)));
    assertTrue(ended.getOrDefault("wrong", 0L) <= 5, ended.toString());
    // a busy machine hashes fewer in time; those it leaves out do not count as tries
    ended.keySet().removeAll(Set.of("wrong", "TooManyAtOnce"));
    assertEquals(Set.of("TooManyTries"), ended.keySet(), "and nothing failed");
  }

  @Test
  void aCorrectPasswordResetsTheCountOfWrongOnes() {
    accounts.open(email, "Tsai Hui-ling", PASSWORD, Set.of(Role.WITNESS));
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++)
        assertTrue(accounts.signIn(email, "wrong", from(1), null).isEmpty());
      assertTrue(accounts.signIn(email, PASSWORD, from(1), null).isPresent());
    }
  }

  @Test
  void aNetworkThatHasToWaitDoesNotKeepTheOwnerOutFromElsewhere() {
    accounts.open(email, "Tsai Hui-ling", PASSWORD, Set.of(Role.WITNESS));
    for (int i = 0; i < 5; i++) tried(email, from(1));
    assertThrows(TooManyTries.class, () -> accounts.signIn(email, PASSWORD, from(1), null));
    assertTrue(accounts.signIn(email, PASSWORD, from(2), null).isPresent());
  }

  @Test
  void onlyAFewPasswordsAreHashedAtATimeAndTheOthersAreToldToTryAgain() throws Exception {
    Map<String, Long> ended = atOnce(i -> tried(i + email, from(i)));
    assertEquals(Set.of("wrong", "TooManyAtOnce"), ended.keySet());
    assertTrue(ended.get("TooManyAtOnce") >= 20, ended.toString());
  }

  private String tried(String address, String from) {
    return accounts.signIn(address, "not the password", from, null).isEmpty() ? "wrong" : "right";
  }

  private String from(int network) {
    return block + ":" + Integer.toHexString(network) + "::1";
  }

  /** How often each outcome came of so many tries at the same moment. */
  private static Map<String, Long> atOnce(IntFunction<String> tried) throws Exception {
    List<Callable<String>> tries = new ArrayList<>();
    for (int i : IntStream.range(0, AT_ONCE).toArray()) tries.add(() -> outcome(tried, i));
    return AtOnce.answers(tries).stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static String outcome(IntFunction<String> tried, int i) {
    try {
      return tried.apply(i);
    } catch (TooManyTries | TooManyAtOnce | EJBException e) {
      return e.getClass().getSimpleName();
    }
  }
}
