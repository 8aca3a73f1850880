package city.accord.signing.ceremony;

import static city.accord.signing.ceremony.CeremonyState.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.ceremony.Ceremony.NoMoreSlots;
import city.accord.signing.ceremony.Ceremony.ProofChanged;
import city.accord.signing.ceremony.Ceremony.ProofNotApproved;
import city.accord.signing.ceremony.Ceremony.RehearsalNotCleared;
import city.accord.signing.ceremony.Ceremony.SlotsNotSettled;
import city.accord.signing.ceremony.Slot.PensNotOpen;
import city.accord.signing.ceremony.Slot.SlotSettled;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CeremonyTest {

  private static final Instant NOW = Instant.parse("2016-03-22T07:40:00Z");

  private final Ceremony ceremony = Signings.prepared(2);
  private final Slot first = ceremony.slots().get(0);
  private final Slot second = ceremony.slots().get(1);

  @Test
  void aCeremonyGoesFromPreparedToPublished() {
    ceremony.rehearse(NOW);
    ceremony.approveProof(ceremony.proofHash(), "officer", NOW);
    ceremony.ready();
    ceremony.open(NOW);
    ceremony.hold();
    ceremony.resume();
    sign(first);
    second.missing("flight cancelled");
    ceremony.close(NOW);
    ceremony.seal("f".repeat(64), NOW);
    ceremony.publish(NOW);
    assertEquals(PUBLISHED, ceremony.state());
  }

  @Test
  void nothingIsReadyBeforeAnOfficerHasApprovedTheProof() {
    assertThrows(ProofNotApproved.class, ceremony::ready);
    assertThrows(ProofChanged.class, () -> ceremony.approveProof("0".repeat(64), "officer", NOW));
    ceremony.approveProof(ceremony.proofHash(), "officer", NOW);
    ceremony.ready();
    first.changeSignatory(second.signatory());
    assertFalse(ceremony.isProofApproved(), "it was another name that was approved");
    assertThrows(ProofNotApproved.class, () -> ceremony.open(NOW));
    ceremony.approveProof(ceremony.proofHash(), "officer", NOW);
    ceremony.open(NOW);
  }

  @Test
  void theWitnessIsNamedUntilTheDeclarationIsSealed() {
    LocalizedText witness = LocalizedText.of("王見證", "Wang Chien-cheng");
    String proof = ceremony.proofHash();
    ceremony.nameWitness(witness);
    assertEquals(witness, ceremony.plan().witness());
    assertEquals(proof, ceremony.proofHash(), "the paper does not name a witness");
    sealed();
    assertThrows(WrongState.class, () -> ceremony.nameWitness(LocalizedText.EMPTY));
  }

  @Test
  void aSealedDeclarationTakesNoMoreInk() {
    sealed();
    assertThrows(SlotSettled.class, () -> first.ink(2));
    assertFalse(first.takesInk());
    assertThrows(WrongState.class, first::reopen);
    assertThrows(WrongState.class, () -> first.pair("another", NOW));
  }

  @Test
  void aSealingThatTakesLongerThanTwoMinutesHasBrokenOffWhateverTheClockSays() {
    open();
    sign(first);
    second.missing("train cancelled");
    ceremony.close(NOW);
    assertFalse(ceremony.progress().isSurelyInterrupted(NOW.plusSeconds(119)));
    assertTrue(ceremony.progress().isSurelyInterrupted(NOW.plusSeconds(120)));
    assertTrue(ceremony.progress().isSurelyInterrupted(NOW.minusSeconds(3600)));
  }

  @Test
  void untilTheRevealTheHallIsShownThatSealingGoesOn() {
    sealed();
    ceremony.veil();
    assertEquals(CLOSING, ceremony.shownState());
    assertEquals(SEALED, ceremony.state());
    ceremony.reveal();
    assertEquals(SEALED, ceremony.shownState());
  }

  @Test
  void publishingLiftsTheVeilAsWell() {
    sealed();
    ceremony.veil();
    ceremony.publish(NOW);
    assertEquals(PUBLISHED, ceremony.shownState());
  }

  @Test
  void nothingIsRevealedBeforeTheSeal() {
    open();
    assertThrows(WrongState.class, ceremony::reveal);
    ceremony.veil();
    assertEquals(OPEN, ceremony.shownState());
  }

  @Test
  void aRehearsalIsRememberedOnlyIfOneWasHeld() {
    ceremony.approveProof(ceremony.proofHash(), "officer", NOW);
    ceremony.ready();
    assertNull(ceremony.progress().rehearsedAt());
    ceremony.rehearse(NOW);
    assertEquals(NOW, ceremony.progress().rehearsedAt());
  }

  @Test
  void aSealedCeremonyCanNoLongerBeVoid() {
    sealed();
    WrongState refused = assertThrows(WrongState.class, ceremony::annul);
    assertEquals("refused.WrongState.sealed", refused.key());
  }

  @Test
  void thePensOpenOnceAndOnlyWhenReady() {
    assertThrows(WrongState.class, () -> ceremony.open(NOW));
    ceremony.approveProof(ceremony.proofHash(), "officer", NOW);
    ceremony.ready();
    ceremony.open(NOW);
    assertThrows(WrongState.class, () -> ceremony.open(NOW));
  }

  @Test
  void aHeldCeremonyTakesNoInkUntilItIsResumed() {
    open();
    first.pair("tablet", NOW);
    first.read();
    ceremony.hold();
    assertThrows(PensNotOpen.class, () -> first.ink(1));
    ceremony.resume();
    first.ink(1);
    assertEquals(SlotState.INKING, first.state());
  }

  @Test
  void inkWrittenBeforeAHoldCannotBeConfirmedDuringIt() {
    open();
    first.pair("tablet", NOW);
    first.read();
    first.ink(1);
    ceremony.hold();
    assertThrows(PensNotOpen.class, () -> confirm(first, 1));
  }

  @Test
  void whatWasRehearsedIsClearedBeforeThePensOpenForGood() {
    ceremony.rehearse(NOW);
    sign(first);
    second.pair("other tablet", NOW);
    assertThrows(RehearsalNotCleared.class, ceremony::ready);
    ceremony.clearRehearsal();
    ceremony.approveProof(ceremony.proofHash(), "officer", NOW);
    ceremony.ready();
    assertNull(first.confirmation());
    assertNull(first.attemptId());
    assertEquals(SlotState.READING, first.state(), "its tablet had the text read and stays ready");
    assertEquals(SlotState.CONNECTED, second.state(), "nobody has read there yet");
  }

  @Test
  void aSlotWhoseTabletIsGoneIsReadAgainAfterTheRehearsal() {
    ceremony.rehearse(NOW);
    sign(first);
    first.release();
    ceremony.clearRehearsal();
    assertEquals(SlotState.ASSIGNED, first.state());
  }

  @Test
  void nothingIsClearedOnceThePensAreOpen() {
    open();
    assertThrows(WrongState.class, ceremony::clearRehearsal);
  }

  @Test
  void aCeremonyClosesOnlyWhenNobodyIsAwaited() {
    open();
    sign(first);
    SlotsNotSettled refused = assertThrows(SlotsNotSettled.class, () -> ceremony.close(NOW));
    assertEquals(java.util.List.of(1L), refused.arguments());
  }

  @Test
  void aDeclarationThatNobodySignedIsNotSealed() {
    open();
    first.missing(null);
    second.decline("no mandate");
    assertThrows(NobodyHasSigned.class, () -> ceremony.close(NOW));
  }

  @Test
  void goingOnWithAClosingCeremonyDoesNotCloseItTwice() {
    open();
    sign(first);
    second.missing(null);
    ceremony.close(NOW);
    ceremony.close(NOW.plusSeconds(60));
    assertEquals(NOW, ceremony.progress().closedAt());
  }

  @Test
  void signatoriesAreOnlyAssignedWhilePreparingAndOnlyToFrozenSlots() {
    assertThrows(NoMoreSlots.class, () -> ceremony.assign(Signings.signatory("Písek")));
    ceremony.approveProof(ceremony.proofHash(), "officer", NOW);
    ceremony.ready();
    assertThrows(WrongState.class, () -> ceremony.assign(Signings.signatory("Písek")));
  }

  @Test
  void aSlotHasTheShapeFrozenForIt() {
    assertEquals(2500, first.aspect());
  }

  @Test
  void theConsentIsReadInTheSignatorysLanguage() {
    assertEquals("我同意", ceremony.consentIn(Language.ZH_HANT).text());
    assertEquals("I agree", ceremony.consentIn(Language.of("fr")).text());
  }

  private void open() {
    ceremony.approveProof(ceremony.proofHash(), "officer", NOW);
    ceremony.ready();
    ceremony.open(NOW);
  }

  private void sealed() {
    open();
    sign(first);
    sign(second);
    ceremony.close(NOW);
    ceremony.seal("f".repeat(64), NOW);
    assertTrue(ceremony.state().hasOpened());
  }

  private void sign(Slot slot) {
    slot.pair("tablet of " + slot.position(), NOW);
    slot.read();
    slot.ink(slot.position());
    confirm(slot, slot.position());
  }

  private void confirm(Slot slot, long attempt) {
    slot.confirm(attempt, "a".repeat(64), ceremony.consentIn(Language.EN), NOW);
  }
}
