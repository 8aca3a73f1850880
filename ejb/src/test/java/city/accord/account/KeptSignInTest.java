package city.accord.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeptSignInTest {

  private static final Instant MORNING = Instant.parse("2016-03-22T00:00:00Z");

  private final Account account = new Account("tsai@desk.example", "Tsai Hui-ling", Set.of());
  private final KeptSignIn own = new KeptSignIn(account, "own", false, MORNING);
  private final KeptSignIn shared = new KeptSignIn(account, "shared", true, MORNING);

  @Test
  void itEndsAfterTwelveHoursHoweverActive() {
    assertTrue(own.mayGoOn(MORNING.plus(Duration.ofHours(12))));
    assertFalse(own.mayGoOn(MORNING.plus(Duration.ofHours(12)).plusMillis(1)));
  }

  @Test
  void aSharedDeskForgetsSooner() {
    assertTrue(shared.mayGoOn(MORNING.plus(Duration.ofHours(4))));
    assertFalse(shared.mayGoOn(MORNING.plus(Duration.ofHours(4)).plusMillis(1)));
    assertTrue(shared.mayBeTakenUp(MORNING.plus(Duration.ofMinutes(15))));
    assertFalse(shared.mayBeTakenUp(MORNING.plus(Duration.ofMinutes(15)).plusMillis(1)));
  }

  @Test
  void nobodyTakesUpWhatWasIdleForTwoHours() {
    Instant noon = MORNING.plus(Duration.ofHours(2));
    assertTrue(own.mayBeTakenUp(noon));
    own.seen(noon);
    assertTrue(own.mayBeTakenUp(noon.plus(Duration.ofHours(2))));
    assertFalse(own.mayBeTakenUp(noon.plus(Duration.ofHours(2)).plusMillis(1)));
  }

  @Test
  void whoeverSignsOutIsSignedOutAtEveryServer() {
    own.end(MORNING.plusSeconds(5));
    assertFalse(own.mayGoOn(MORNING.plusSeconds(6)));
    assertFalse(own.mayBeTakenUp(MORNING.plusSeconds(6)));
  }

  @Test
  void whoeverEndsAllOthersKeepsTheirOwn() {
    account.endSessions(MORNING.plusSeconds(5));
    own.renew("another", MORNING.plusSeconds(6));
    assertTrue(own.mayBeTakenUp(MORNING.plusSeconds(7)));
    assertFalse(shared.mayBeTakenUp(MORNING.plusSeconds(7)));
    account.close(MORNING.plusSeconds(8));
    assertFalse(own.mayGoOn(MORNING.plusSeconds(9)));
  }
}
