package city.accord.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.delegation.Engagements.Engagement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An officer who accompanies two delegations cannot be with both at one time. */
class LiaisonsTest {

  private static final Instant NINE = Instant.parse("2016-03-22T01:00:00Z");

  private static Engagement engagement(long delegation, int from, int to) {
    return new Engagement(delegation, NINE.plusSeconds(60L * from), NINE.plusSeconds(60L * to));
  }

  @Test
  void whatOverlapsWithAnotherDelegationIsToldByTime() {
    Engagement own = engagement(1, 0, 30);
    Engagement late = engagement(2, 20, 50);
    Engagement early = engagement(3, -10, 10);
    List<Engagement> all = List.of(late, own, early, engagement(2, 60, 90));
    assertEquals(List.of(early, late), Liaisons.clashes(1, all));
  }

  @Test
  void whatBeginsWhenTheOtherEndsIsNoClash() {
    List<Engagement> all = List.of(engagement(1, 0, 30), engagement(2, 30, 60));
    assertEquals(List.of(), Liaisons.clashes(1, all));
  }

  @Test
  void twoEngagementsOfOneDelegationAreItsOwnMatter() {
    List<Engagement> all = List.of(engagement(1, 0, 30), engagement(1, 10, 40));
    assertEquals(List.of(), Liaisons.clashes(1, all));
  }
}
