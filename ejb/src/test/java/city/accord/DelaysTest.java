package city.accord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a monitor reads of delays. */
class DelaysTest {

  @Test
  void eachStepCountsAllThatTookNoLonger() {
    Delays delays = new Delays();
    delays.took(5_000_000);
    delays.took(5_000_001);
    delays.took(90_000_000);
    delays.took(7_000_000_000L);
    Map<String, Double> read = new LinkedHashMap<>();
    delays
        .metrics("x_seconds", "How long x takes")
        .forEach(
            metric ->
                read.put(metric.name() + metric.labels(), metric.value().get().getAsDouble()));
    assertEquals(13, read.size());
    assertEquals(1, read.get("x_seconds_bucket{le=0.005}"));
    assertEquals(2, read.get("x_seconds_bucket{le=0.01}"));
    assertEquals(2, read.get("x_seconds_bucket{le=0.05}"));
    assertEquals(3, read.get("x_seconds_bucket{le=0.1}"));
    assertEquals(3, read.get("x_seconds_bucket{le=5.0}"));
    assertEquals(4, read.get("x_seconds_bucket{le=+Inf}"));
    assertEquals(4, read.get("x_seconds_count{}"));
    assertEquals(7.100000001, read.get("x_seconds_sum{}"), 1e-9);
  }
}
