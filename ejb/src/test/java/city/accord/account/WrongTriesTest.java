package city.accord.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WrongTriesTest {

  private static final Instant NOW = Instant.parse("2016-03-22T07:40:00Z");
  private static final TryLimit LIMIT =
      new TryLimit(
          "somebody", 5, Duration.ofSeconds(10), Duration.ofMinutes(15), Duration.ofHours(1));

  private final WrongTries wrong = new WrongTries("somebody");

  @Test
  void theFreeTriesCostNoWait() {
    fail(4);
    assertEquals(Duration.ZERO, wrong.wait(LIMIT, NOW));
  }

  @Test
  void theNextTryWaits() {
    fail(5);
    assertEquals(Duration.ofSeconds(10), wrong.wait(LIMIT, NOW));
    assertEquals(Duration.ZERO, wrong.wait(LIMIT, NOW.plusSeconds(10)));
  }

  @Test
  void theWaitDoublesUpToTheLongest() {
    fail(7);
    assertEquals(Duration.ofSeconds(40), wrong.wait(LIMIT, NOW));
    fail(50);
    assertEquals(Duration.ofMinutes(15), wrong.wait(LIMIT, NOW));
  }

  @Test
  void aCorrectTryResetsTheCount() {
    fail(7);
    wrong.forgive();
    assertEquals(Duration.ZERO, wrong.wait(LIMIT, NOW));
  }

  @Test
  void aTryThatIsTakenBackDoesNotCount() {
    fail(6);
    wrong.takeBack();
    assertEquals(Duration.ofSeconds(10), wrong.wait(LIMIT, NOW));
  }

  @Test
  void afterALongPauseTheCountStartsAgain() {
    fail(50);
    wrong.another(LIMIT, NOW.plusSeconds(3601));
    assertEquals(Duration.ZERO, wrong.wait(LIMIT, NOW.plusSeconds(3601)));
  }

  @Test
  void nobodyWaitsBecauseTheClockWasSetBack() {
    fail(6);
    Instant before = NOW.minusSeconds(3600);
    assertEquals(Duration.ZERO, wrong.wait(LIMIT, before));
    wrong.another(LIMIT, before);
    assertEquals(Duration.ofSeconds(40), wrong.wait(LIMIT, before));
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) wrong.another(LIMIT, NOW);
  }
}
