package city.accord.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignedInSessionTest {

  private static final Instant MORNING = Instant.parse("2016-03-22T00:00:00Z");

  @Test
  void aSessionEndsAfterTwelveHoursHoweverActive() {
    SignedInSession own = new SignedInSession(MORNING, false);
    assertFalse(own.isOver(MORNING.plus(Duration.ofHours(12))));
    assertTrue(own.isOver(MORNING.plus(Duration.ofHours(12)).plusMillis(1)));
  }

  @Test
  void aSharedDeskForgetsSooner() {
    SignedInSession shared = new SignedInSession(MORNING, true);
    assertTrue(shared.isOver(MORNING.plus(Duration.ofHours(4)).plusMillis(1)));
    assertEquals(Duration.ofMinutes(15), shared.maxIdle());
  }
}
