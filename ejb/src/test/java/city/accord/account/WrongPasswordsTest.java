package city.accord.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrongPasswordsTest {

  private static final Instant NOW = Instant.parse("2016-03-22T07:40:00Z");

  private final WrongPasswords wrong = new WrongPasswords("somebody");

  @Test
  void fiveWrongPasswordsCostNoWait() {
    for (int i = 0; i < 4; i++) wrong.another(NOW);
    assertDoesNotThrow(() -> wrong.requireNoWait(NOW));
  }

  @Test
  void theNextTryWaitsTenSeconds() {
    for (int i = 0; i < 5; i++) wrong.another(NOW);
    var refused = assertThrows(TooManyTries.class, () -> wrong.requireNoWait(NOW.plusMillis(1)));
    assertEquals(List.of(10L), refused.arguments());
    assertDoesNotThrow(() -> wrong.requireNoWait(NOW.plusSeconds(10)));
  }

  @Test
  void theWaitDoublesUpToAQuarterOfAnHour() {
    for (int i = 0; i < 7; i++) wrong.another(NOW);
    assertThrows(TooManyTries.class, () -> wrong.requireNoWait(NOW.plusSeconds(39)));
    for (int i = 0; i < 50; i++) wrong.another(NOW);
    assertThrows(TooManyTries.class, () -> wrong.requireNoWait(NOW.plusSeconds(899)));
    assertDoesNotThrow(() -> wrong.requireNoWait(NOW.plusSeconds(900)));
  }

  @Test
  void nobodyWaitsForAClockThatWasSetBack() {
    for (int i = 0; i < 6; i++) wrong.another(NOW);
    assertDoesNotThrow(() -> wrong.requireNoWait(NOW.minusSeconds(3600)));
    wrong.another(NOW.minusSeconds(3600));
    assertThrows(TooManyTries.class, () -> wrong.requireNoWait(NOW.minusSeconds(3600)));
  }
}
