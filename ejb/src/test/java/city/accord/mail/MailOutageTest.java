package city.accord.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How often the log tells that no mail server takes letters. */
class MailOutageTest {

  /** Near its end, as a count of nanoseconds may be. */
  private static final long BEGIN = Long.MAX_VALUE - Duration.ofMinutes(3).toNanos();

  private final MailOutage outage = new MailOutage();

  @Test
  void aLongOutageIsLoggedAtGrowingIntervals() {
    List<Duration> logged = new ArrayList<>();
    for (Duration t = Duration.ZERO; t.compareTo(Duration.ofHours(20)) < 0; t = t.plusSeconds(10))
      if (isLogged(t)) logged.add(t);
    assertEquals(
        List.of(
            Duration.ZERO,
            Duration.ofMinutes(1),
            Duration.ofMinutes(6),
            Duration.ofMinutes(21),
            Duration.ofMinutes(81),
            Duration.ofMinutes(81 + 360),
            Duration.ofMinutes(81 + 720),
            Duration.ofMinutes(81 + 1080)),
        logged);
  }

  @Test
  void theEndOfAnOutageIsLoggedOnceAndTheNextOutageAtOnce() {
    assertEquals(Optional.empty(), outage.end(BEGIN));
    assertTrue(isLogged(Duration.ZERO));
    assertFalse(isLogged(Duration.ofSeconds(10)));
    assertEquals(
        Optional.of(Duration.ofSeconds(20)), outage.end(BEGIN + Duration.ofSeconds(20).toNanos()));
    assertEquals(Optional.empty(), outage.end(BEGIN + Duration.ofSeconds(30).toNanos()));
    assertTrue(isLogged(Duration.ofSeconds(40)));
  }

  private boolean isLogged(Duration since) {
    return outage.isToBeLogged(BEGIN + since.toNanos());
  }
}
