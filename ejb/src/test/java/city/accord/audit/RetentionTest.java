package city.accord.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetentionTest {

  private static final Instant NOW = Instant.parse("2016-03-22T10:00:00Z");

  @Test
  void entriesAreKeptForAsManyDaysAsTheOperatorSets() {
    assertEquals(Optional.of(Instant.parse("2016-03-15T10:00:00Z")), Retention.keptSince(NOW, 7));
  }

  @Test
  void withZeroDaysNothingIsDeleted() {
    assertEquals(Optional.empty(), Retention.keptSince(NOW, 0));
  }

  @Test
  void aNegativeNumberDeletesNothing() {
    assertThrows(IllegalArgumentException.class, () -> Retention.keptSince(NOW, -1));
  }
}
