package city.accord.signing.tablet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.ceremony.Signings;
import city.accord.signing.ceremony.Slot;
import city.accord.signing.tablet.SlotCode.CodeExpired;
import city.accord.signing.tablet.SlotCode.CodeRevoked;
import city.accord.signing.tablet.SlotCode.CodeUsed;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SlotCodeTest {

  private static final Instant NOW = Instant.parse("2016-03-22T07:00:00Z");
  private static final Instant EVENING = NOW.plus(Duration.ofHours(12));

  private final Slot slot = Signings.prepared(1).slots().get(0);
  private final SlotCode code = new SlotCode(slot, ShortCode.random(), NOW, EVENING);

  @Test
  void aCodeOpensOneTabletOnce() {
    code.redeem("tablet", NOW);
    assertTrue(slot.isPaired());
    assertThrows(CodeUsed.class, () -> code.redeem("another tablet", NOW));
  }

  @Test
  void aCodeExpires() {
    assertThrows(CodeExpired.class, () -> code.redeem("tablet", EVENING));
    assertFalse(slot.isPaired());
  }

  @Test
  void aRevokedCodeOpensNothing() {
    code.revoke(NOW);
    assertFalse(code.isOpen(NOW));
    assertThrows(CodeRevoked.class, () -> code.redeem("tablet", NOW));
  }

  @Test
  void aCodeIsReadHoweverItIsTyped() {
    ShortCode code = new ShortCode("70K1MW9Q");
    assertEquals("70K1-MW9Q", code.grouped());
    assertEquals(code, ShortCode.typed(" 7ok1 - mw9q "));
    assertEquals(code, ShortCode.typed("70KLMW9Q"));
    assertThrows(CodeUnknown.class, () -> ShortCode.typed("70K1-MW9"));
    assertThrows(CodeUnknown.class, () -> ShortCode.typed("70K1MW9U"));
    assertThrows(CodeUnknown.class, () -> ShortCode.typed(null));
  }

  @Test
  void aCodeIsNeverWrittenIntoALog() {
    ShortCode code = ShortCode.random();
    assertFalse(code.toString().contains(code.characters()));
  }
}
