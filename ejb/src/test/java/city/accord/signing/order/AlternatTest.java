package city.accord.signing.order;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each party is named first in its own original; the others keep their order. */
class AlternatTest {

  /** Who signs, for whom, in which group. */
  private record Sign(String who, String party, String group) {}

  private static final Sign TAIPEI = new Sign("Chou", "Taipei", "Cities");
  private static final Sign PISEK = new Sign("Nováková", "Písek", "Cities");
  private static final Sign DEPUTY = new Sign("Lin", "Taipei", "Cities");
  private static final Sign ICT = new Sign("Yu", "ICT", "Industry");
  private static final Sign CLOUD = new Sign("Plzeňská", "Cloud", "Industry");

  private final List<Sign> all = List.of(TAIPEI, PISEK, DEPUTY, ICT, CLOUD);

  @Test
  void thoseOfOnePlaceAreOneParty() {
    assertEquals(
        List.of(List.of(TAIPEI, DEPUTY), List.of(PISEK), List.of(ICT), List.of(CLOUD)),
        Alternat.parties(all, Sign::party));
  }

  @Test
  void aPartyStandsFirstWithAllItsSignatures() {
    assertEquals(
        List.of(TAIPEI, DEPUTY, PISEK, ICT, CLOUD),
        Alternat.firstNamed(all, List.of(TAIPEI, DEPUTY), Sign::group));
    assertEquals(
        List.of(PISEK, TAIPEI, DEPUTY, ICT, CLOUD),
        Alternat.firstNamed(all, List.of(PISEK), Sign::group));
  }

  @Test
  void theGroupOfThePartyStaysTogetherBeforeTheOthers() {
    assertEquals(
        List.of(CLOUD, ICT, TAIPEI, PISEK, DEPUTY),
        Alternat.firstNamed(all, List.of(CLOUD), Sign::group));
  }

  @Test
  void manyPartiesExchangeNoOriginals() {
    assertDoesNotThrow(() -> Originals.ALTERNAT.require(16));
    assertThrows(Originals.TooManyParties.class, () -> Originals.ALTERNAT.require(17));
    assertDoesNotThrow(() -> Originals.ONE_AND_COPY.require(150));
  }
}
