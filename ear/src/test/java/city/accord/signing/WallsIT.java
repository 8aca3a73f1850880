package city.accord.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.display.Halls;
import city.accord.signing.display.ShownCeremony;
import city.accord.signing.display.Walls;
import city.accord.testing.AsProtocol;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which ceremony the hall's screens show. */
@ArquillianTest
class WallsIT {

  @Inject private AsProtocol protocol;
  @Inject private SmallCeremony small;
  @Inject private Ceremonies ceremonies;
  @Inject private Halls halls;
  @Inject private Walls walls;

  private long quiet;
  private long open;

  @BeforeEach
  void oneCeremonyIsOpenAndAnotherPrepared() {
    quiet = small.prepare("Northhaven");
    open = small.prepareAgain("Northhaven");
    small.open();
  }

  @AfterEach
  void theWallsFollowAgain() {
    protocol.run(() -> walls.follow());
    protocol.run(() -> ceremonies.annul(open, "the test is over"));
  }

  @Test
  void wallsFollowTheCurrentCeremonyUntilAnOfficerChooses() {
    assertEquals(open, shown());
    assertFalse(atDesk().chosen());
    protocol.run(() -> walls.show(quiet));
    assertEquals(quiet, shown());
    assertTrue(atDesk().chosen());
    assertEquals(quiet, atDesk().id());
    protocol.run(() -> walls.follow());
    assertEquals(open, shown());
  }

  @Test
  void aCeremonyThatIsVoidIsNeitherShownNorChosen() {
    protocol.run(() -> walls.show(quiet));
    protocol.run(() -> ceremonies.annul(quiet, "the wrong text"));
    assertEquals(open, shown());
    assertThrows(NotThere.class, () -> protocol.run(() -> walls.show(quiet)));
  }

  @Test
  void theDeskNamesTheCeremonyThatIsShown() {
    LocalizedText name = LocalizedText.of(Language.EN, "Harbour signing");
    assertNotEquals(name, atDesk().name());
    protocol.run(() -> ceremonies.rename(open, name));
    assertEquals(name, atDesk().name());
    protocol.run(() -> ceremonies.rename(open, LocalizedText.EMPTY));
    assertEquals(protocol.get(() -> ceremonies.details(open)).title(), atDesk().name());
  }

  @Test
  void onlyTheProtocolOfficeChooses() {
    assertThrows(EJBAccessException.class, () -> walls.show(quiet));
    assertThrows(EJBAccessException.class, () -> walls.follow());
  }

  private long shown() {
    return halls.now("").orElseThrow().ceremonyId();
  }

  private ShownCeremony atDesk() {
    return protocol.get(() -> walls.shown()).orElseThrow();
  }
}
