package city.accord.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ApiRateTest {

  private Instant now = Instant.parse("2016-03-22T06:00:00Z");

  private final ApiRate rate =
      new ApiRate(
          new Clock() {
            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now;
            }
          });

  @Test
  void aTokenThatCallsTooOftenWaitsUntilItsMinuteIsOver() {
    for (int i = 0; i < ApiRate.CALLS; i++) assertEquals(Duration.ZERO, rate.count(1));
    now = now.plusSeconds(20);
    assertEquals(Duration.ofSeconds(40), rate.count(1));
    now = now.plusSeconds(40);
    assertEquals(Duration.ZERO, rate.count(1));
  }

  @Test
  void changesAreFewerThanCalls() {
    for (int i = 0; i < ApiRate.CHANGES; i++) assertEquals(Duration.ZERO, rate.countChange(1));
    assertTrue(rate.countChange(1).toSeconds() > 0);
    assertEquals(Duration.ZERO, rate.count(1));
    assertEquals(Duration.ZERO, rate.countChange(2));
  }

  @Test
  void eachTokenIsCountedByItself() {
    for (int i = 0; i <= ApiRate.CALLS; i++) rate.count(1);
    assertTrue(rate.count(1).toSeconds() > 0);
    assertEquals(Duration.ZERO, rate.count(2));
  }
}
