package city.accord.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.account.ExpiringLink.LinkNotValid;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SetUpLinkTest {

  private static final Instant NOW = Instant.parse("2016-03-22T07:40:00Z");

  private final SetUpLink link = new SetUpLink("token", NOW);

  @Test
  void theFirstAccountIsCreatedOnce() {
    assertTrue(link.works(false, NOW));
    link.use(false, NOW);
    assertFalse(link.works(false, NOW));
    assertThrows(LinkNotValid.class, () -> link.use(false, NOW));
  }

  @Test
  void anOlderLinkCreatesNoSecondOrganiser() {
    assertFalse(link.works(true, NOW));
    assertThrows(LinkNotValid.class, () -> link.use(true, NOW));
  }

  @Test
  void theLinkWorksForADay() {
    Instant over = NOW.plus(Duration.ofDays(1));
    assertTrue(link.works(false, over.minusMillis(1)));
    assertThrows(LinkNotValid.class, () -> link.use(false, over));
  }
}
