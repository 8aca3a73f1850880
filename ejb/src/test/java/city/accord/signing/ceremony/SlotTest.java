package city.accord.signing.ceremony;

import static city.accord.signing.ceremony.SlotState.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.ceremony.Proxy.ProxyWithoutAuthority;
import city.accord.signing.ceremony.Slot.NothingWritten;
import city.accord.signing.ceremony.Slot.SlotSettled;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlotTest {

  private static final Instant NOW = Instant.parse("2016-03-22T07:40:00Z");

  private final Ceremony ceremony = Signings.prepared(1);
  private final Slot slot = ceremony.slots().get(0);

  @BeforeEach
  void thePensAreOpen() {
    ceremony.approveProof(ceremony.proofHash(), "officer", NOW);
    ceremony.ready();
    ceremony.open(NOW);
  }

  @Test
  void aSignatoryConnectsReadsWritesAndConfirms() {
    slot.pair("tablet", NOW);
    assertEquals(CONNECTED, slot.state());
    slot.read();
    assertEquals(READING, slot.state());
    slot.ink(1);
    assertEquals(INKING, slot.state());
    confirm(1);
    assertEquals(CONFIRMED, slot.state());
    assertEquals(NOW, slot.confirmation().at());
  }

  @Test
  void onlyTheAttemptLastWrittenCanBeConfirmed() {
    slot.pair("tablet", NOW);
    slot.read();
    assertThrows(NothingWritten.class, () -> confirm(1));
    slot.ink(1);
    slot.ink(2);
    assertThrows(NothingWritten.class, () -> confirm(1));
    confirm(2);
    assertEquals(2, slot.attemptId());
  }

  @Test
  void confirmingOnceMoreChangesNothing() {
    signed();
    slot.confirm(1, "b".repeat(64), consent(), NOW.plusSeconds(9));
    assertEquals("a".repeat(64), slot.confirmation().inkHash());
    assertEquals(NOW, slot.confirmation().at());
  }

  @Test
  void aConfirmedSlotTakesNoMoreInkUntilItIsReopened() {
    signed();
    assertThrows(SlotSettled.class, () -> slot.ink(2));
    slot.reopen();
    assertEquals(CONNECTED, slot.state());
    assertNull(slot.confirmation());
    slot.read();
    slot.ink(2);
  }

  @Test
  void anotherTabletTakesOverWithoutLosingTheSignature() {
    signed();
    slot.pair("spare tablet", NOW);
    assertEquals(CONFIRMED, slot.state());
    assertEquals("a".repeat(64), slot.confirmation().inkHash());
  }

  @Test
  void aTabletThatIsSentAwayLeavesTheSlotAsItWas() {
    slot.pair("tablet", NOW);
    slot.unpair();
    assertFalse(slot.isPaired());
    assertEquals(ASSIGNED, slot.state());
  }

  @Test
  void whoDeclinesIsNotAskedAgain() {
    slot.decline("no mandate");
    assertTrue(slot.state().isSettled());
    assertFalse(slot.state().isSigned());
    assertEquals("no mandate", slot.reason());
    assertThrows(SlotSettled.class, () -> slot.missing(null));
  }

  @Test
  void aProxySignsByNameAndOnARecordedAuthority() {
    LocalizedText deputy = LocalizedText.of(Language.EN, "Deputy Mayor");
    assertThrows(ProxyWithoutAuthority.class, () -> slot.entrust(deputy, " "));
    slot.entrust(deputy, "letter of 18 March");
    signed();
    assertEquals(BY_PROXY, slot.state());
    assertTrue(slot.state().isSigned());
    assertEquals("letter of 18 March", slot.proxy().authority());
  }

  @Test
  void askingForHelpStandsUntilHelped() {
    slot.askForHelp(NOW);
    assertEquals(NOW, slot.helpAskedAt());
    slot.helped();
    assertNull(slot.helpAskedAt());
  }

  @Test
  void anEmblemIsTheFirstLetterOfThePlaceUnlessOneIsGiven() {
    assertEquals("P", Signings.signatory("Písek").emblem());
  }

  private void signed() {
    slot.pair("tablet", NOW);
    slot.read();
    slot.ink(1);
    confirm(1);
  }

  private void confirm(long attempt) {
    slot.confirm(attempt, "a".repeat(64), consent(), NOW);
  }

  private Consent consent() {
    return ceremony.consentIn(Language.EN);
  }
}
