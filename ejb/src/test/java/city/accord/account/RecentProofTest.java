package city.accord.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecentProofTest {

  private static final Instant NOW = Instant.parse("2016-03-22T06:00:00Z");

  @Test
  void aProofCountsForAQuarterOfAnHour() {
    assertTrue(isRecent(Duration.ofMinutes(-14)));
    assertFalse(isRecent(Duration.ofMinutes(-15)));
  }

  @Test
  void aClockThatWasSetBackMakesNoProofLastLonger() {
    assertTrue(isRecent(Duration.ofMinutes(1)));
    assertFalse(isRecent(Duration.ofHours(1)));
  }

  private static boolean isRecent(Duration given) {
    return RecentProof.isRecent(new Proof(NOW.plus(given), Proof.Kind.PASSWORD), NOW);
  }
}
